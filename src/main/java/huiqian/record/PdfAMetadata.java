package huiqian.record;

import huiqian.shared.UnionTime;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * What makes a document PDF/A-2b: its description, twice as the standard asks, and the colour space its colours are
 * meant in.
 */
final class PdfAMetadata {

    private static final String PRODUCER = "Huiqian";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final String title;
    private final String author;
    private final Calendar date;

    PdfAMetadata(RecordContent content, Letterhead letterhead) {
        title = content.title() + " " + content.number();
        author = letterhead.unionName();
        // The ledger's time, not today's: the same content must make the same bytes.
        date = GregorianCalendar.from(
                content.effectiveAt().truncatedTo(ChronoUnit.SECONDS).atZone(UnionTime.ZONE));
    }

    void describe(PDDocument document) throws IOException {
        document.setDocumentInformation(information());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp());
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(outputIntent(document));
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(date);
        information.setModificationDate(date);
        return information;
    }

    private byte[] xmp() throws IOException {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(description(), out, true);
            return out.toByteArray();
        } catch (BadFieldValueException | TransformerException e) {
            throw new IOException(e);
        }
    }

    private XMPMetadata description() throws BadFieldValueException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        var identification = xmp.createAndAddPDFAIdentificationSchema();
        identification.setPart(2);
        identification.setConformance("B");
        var dublinCore = xmp.createAndAddDublinCoreSchema();
        dublinCore.setTitle(title);
        dublinCore.addCreator(author);
        xmp.createAndAddAdobePDFSchema().setProducer(PRODUCER);
        date(xmp.createAndAddXMPBasicSchema());
        return xmp;
    }

    private void date(XMPBasicSchema basic) {
        basic.setCreatorTool(PRODUCER);
        basic.setCreateDate(date);
        basic.setModifyDate(date);
    }

    private static PDOutputIntent outputIntent(PDDocument document) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(SRGB));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}

package huiqian.record;

import huiqian.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Makes the PDF of a record. The same content makes the same bytes. */
@Component
class RecordPrinter {

    private final FontPool fonts;
    private final Letterhead letterhead;

    RecordPrinter(FontPool fonts, Letterhead letterhead) {
        this.fonts = fonts;
        this.letterhead = letterhead;
    }

    byte[] print(RecordContent content) {
        return fonts.lend(family -> {
            try (PDDocument document = new PDDocument()) {
                return print(document, family, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private byte[] print(PDDocument document, FontFamily family, RecordContent content) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId(idOf(content));
        new PdfAMetadata(content, letterhead).describe(document);
        new RecordLayout(document, new Typesetter(document, family), letterhead).draw(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** PDFBox would take the time of day for the document's identity. */
    private static long idOf(RecordContent content) {
        byte[] digest = Sha256.of(content.checkCode().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}

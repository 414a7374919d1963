package huiqian.approval.attachment;

import huiqian.approval.attachment.KindDetection.WithMacros;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells Office documents from other ZIP files by the list of their parts; of what is packed in them nothing else is unpacked. */
final class OfficeZip {

    private static final String LIST = "[Content_Types].xml";

    /** No list of a real document comes near. */
    private static final int LONGEST_LIST = 2 * 1024 * 1024;

    private static final int MOST_ENTRIES = 20_000;

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, FileKind> KINDS = Map.of(
            MAIN + "wordprocessingml.document.main+xml", FileKind.DOCX,
            MAIN + "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            MAIN + "presentationml.presentation.main+xml", FileKind.PPTX);

    private static final Pattern RUNS = Pattern.compile("macroenabled|vbaproject|activex");

    private static final Pattern PROGRAM =
            Pattern.compile(".*(vbaproject\\.bin|\\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|js|jse|wsf|hta|jar|sh|lnk))");

    private OfficeZip() {}

    /** Empty for a ZIP file that is no Office document. */
    static Optional<FileKind> kind(Path file) throws IOException, WithMacros {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) throw new IOException("Too many entries");
            ZipEntry list = zip.getEntry(LIST);
            if (list == null) return Optional.empty();
            if (zip.stream().anyMatch(OfficeZip::isProgram)) throw new WithMacros();
            return kind(types(content(zip, list)));
        } catch (IllegalArgumentException | XMLStreamException garbled) {
            throw new IOException(garbled);
        }
    }

    private static boolean isProgram(ZipEntry entry) {
        return PROGRAM.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches();
    }

    /** One main part: what has two of them is read one way here and another way there. */
    private static Optional<FileKind> kind(Set<String> types) throws WithMacros {
        if (types.stream().anyMatch(type -> RUNS.matcher(type).find())) throw new WithMacros();
        Set<String> main = new TreeSet<>(types);
        main.retainAll(KINDS.keySet());
        return main.size() == 1 ? Optional.of(KINDS.get(main.iterator().next())) : Optional.empty();
    }

    private static byte[] content(ZipFile zip, ZipEntry list) throws IOException {
        try (InputStream in = zip.getInputStream(list)) {
            byte[] content = in.readNBytes(LONGEST_LIST + 1);
            if (content.length > LONGEST_LIST) throw new IOException("List too long");
            return content;
        }
    }

    private static Set<String> types(byte[] list) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(list));
        Set<String> types = new TreeSet<>();
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) continue;
            String type = reader.getAttributeValue(null, "ContentType");
            if (type != null) types.add(type.strip().toLowerCase(Locale.ROOT));
        }
        return types;
    }
}

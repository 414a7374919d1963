package huiqian.approval.attachment;

import huiqian.shared.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells by a file's content, and by nothing else, of what kind it is. */
final class KindDetection {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    /** Viewers find this further on, too, behind a script say: that is two files in one. */
    private static final String PDF = "%PDF-";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * The kind of what is called so.
     *
     * @throws Refusal 400 naming the file and what is allowed, if it is none of them
     */
    FileKind of(Path file, String called) {
        try {
            if (Files.size(file) == 0) throw Refusal.invalid("「%s」是空文件，请重新选择".formatted(FileName.told(called)));
            return kind(file).orElseThrow(() -> refused(called, ""));
        } catch (WithMacros found) {
            throw refused(called, "含有宏或程序，");
        } catch (IOException unreadable) {
            throw refused(called, "打不开，可能已损坏或加了密码，");
        }
    }

    private static Refusal refused(String called, String why) {
        return Refusal.invalid("「%s」%s不能上传。%s".formatted(FileName.told(called), why, FileKind.ALLOWED));
    }

    /** What packs files is looked into, whatever Tika takes it for: of Office it knows some by their first bytes, and nothing of macros. */
    private Optional<FileKind> kind(Path file) throws IOException, WithMacros {
        String beginning = beginning(file);
        if (beginning.startsWith(ZIP)) return OfficeZip.kind(file);
        if (beginning.startsWith(COMPOUND)) return OfficeCompound.kind(file);
        String type = typeOf(file);
        return FileKind.ofType(type.equals("image/heif") ? FileKind.HEIC.type() : type)
                .filter(kind -> kind == FileKind.PDF ? beginning.startsWith(PDF) : kind.isPlain());
    }

    private static String beginning(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(8), StandardCharsets.ISO_8859_1);
        }
    }

    private String typeOf(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            return types.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    /** A document that may run something. */
    static class WithMacros extends Exception {

        WithMacros() {
            super(null, null, false, false);
        }
    }
}

package huiqian.approval.attachment;

import huiqian.shared.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells by a file's content, and by nothing else, of what kind it is. */
final class KindDetection {

    private static final String ZIP = "application/zip";
    private static final String OOXML = "application/x-tika-ooxml";
    private static final String COMPOUND = "application/x-tika-msoffice";

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

    private Optional<FileKind> kind(Path file) throws IOException, WithMacros {
        String type = typeOf(file);
        if (type.equals(ZIP) || type.equals(OOXML)) return OfficeZip.kind(file);
        if (type.equals(COMPOUND)) return OfficeCompound.kind(file);
        return FileKind.ofType(type.equals("image/heif") ? FileKind.HEIC.type() : type)
                .filter(kind -> kind != FileKind.PDF || beginsAsPdf(file));
    }

    private String typeOf(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            return types.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    /** Viewers find the mark of a PDF further on, too, behind a script say: that is two files in one. */
    private static boolean beginsAsPdf(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(5), java.nio.charset.StandardCharsets.ISO_8859_1).equals("%PDF-");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A document that may run something. */
    static class WithMacros extends Exception {

        WithMacros() {
            super(null, null, false, false);
        }
    }
}

package huiqian.sheet;

import huiqian.shared.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks ZIP files that somebody sent in, and never more of them than is safe. */
public final class ZipParts {

    private static final int MOST_UNPACKED = 20 * 1024 * 1024;
    private static final int MOST_ENTRIES = 200;
    private static final byte[] MARK = {'P', 'K', 3, 4};

    private ZipParts() {}

    /** Whether the content says it is a ZIP file. */
    public static boolean isZip(byte[] content) {
        if (content.length < MARK.length) return false;
        for (int i = 0; i < MARK.length; i++) if (content[i] != MARK[i]) return false;
        return true;
    }

    /**
     * Shows every file in it, one by one.
     *
     * @param broken what to say of a file that cannot be unpacked
     * @param visitor is given name and content
     * @throws Refusal also if it holds too much
     */
    public static void visit(byte[] content, Refusal broken, BiConsumer<String, byte[]> visitor) {
        try {
            Path file = Files.createTempFile("huiqian", ".zip");
            try {
                Files.write(file, content);
                visit(file, visitor);
            } finally {
                Files.delete(file);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw broken;
        }
    }

    // Goes by the table at the file's end: some programs write sizes only there, and reading from the front stumbles
    // over such files.
    private static void visit(Path file, BiConsumer<String, byte[]> visitor) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.size() > MOST_ENTRIES) throw tooLarge();
            int unpacked = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readNBytes(MOST_UNPACKED + 1 - unpacked);
                unpacked += part.length;
                if (unpacked > MOST_UNPACKED) throw tooLarge();
                if (!entry.isDirectory()) visitor.accept(name(entry), part);
            }
        }
    }

    // Names that the file does not call UTF-8 often are nevertheless; none may make the file unreadable.
    private static String name(ZipEntry entry) {
        String name = entry.getName();
        boolean bytes = name.chars().allMatch(sign -> sign < 256);
        return bytes ? new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : name;
    }

    private static Refusal tooLarge() {
        return Refusal.invalid("文件解压后过大，不能使用");
    }

    /** Whether an XML file declares entities, which nobody needs and attacks are made of. */
    public static boolean declaresEntities(byte[] xml) {
        // Latin 1 without zeros shows markup in any encoding XML may have.
        String text = latin(xml);
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }

    /** The letters of the Latin alphabet in a text of any encoding XML may have; the others come out crooked. */
    public static String latin(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}

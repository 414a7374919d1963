package huiqian.approval.attachment;

import huiqian.approval.attachment.KindDetection.WithMacros;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells the older Office documents from whatever else is packed as they are (installers, mails) by the names in their directory. */
final class OfficeCompound {

    private static final Set<String> MACROS = Set.of("macros", "vba", "_vba_project", "_vba_project_cur");

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int IN_HEADER = 109;

    /** More than any document's directory takes. */
    private static final int MOST_SECTORS = 4096;

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sector;

    private OfficeCompound(FileChannel file) throws IOException {
        this.file = file;
        this.header = read(0, HEADER);
        int shift = header.getShort(30);
        if (shift != 9 && shift != 12) throw new IOException("Unknown size of sectors");
        this.sector = 1 << shift;
    }

    /** Empty for what is no Office document. */
    static Optional<FileKind> kind(Path path) throws IOException, WithMacros {
        try (FileChannel file = FileChannel.open(path)) {
            Set<String> names = new OfficeCompound(file).names();
            if (names.stream().anyMatch(MACROS::contains)) throw new WithMacros();
            if (names.contains("encryptedpackage")) throw new IOException("Locked");
            if (names.contains("worddocument")) return Optional.of(FileKind.DOC);
            if (names.contains("workbook") || names.contains("book")) return Optional.of(FileKind.XLS);
            return names.contains("powerpoint document") ? Optional.of(FileKind.PPT) : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException garbled) {
            throw new IOException(garbled);
        }
    }

    private Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        int at = header.getInt(48);
        for (int seen = 0; at >= 0; seen++) {
            if (seen > MOST_SECTORS) throw new IOException("Directory without an end");
            ByteBuffer entries = read(start(at), sector);
            for (int entry = 0; entry < sector; entry += ENTRY)
                name(entries, entry).ifPresent(names::add);
            at = after(at);
        }
        return names;
    }

    private static Optional<String> name(ByteBuffer entries, int entry) {
        int length = entries.getShort(entry + 64);
        boolean used = entries.get(entry + 66) != 0;
        if (!used || length < 2 || length > 64) return Optional.empty();
        byte[] name = new byte[length - 2];
        entries.get(entry, name);
        return Optional.of(new String(name, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT));
    }

    /** The sector that goes on where this one ends, below zero for none. */
    private int after(int at) throws IOException {
        if (start(at) > file.size()) throw new EOFException();
        int perTable = sector / 4;
        return number(table(at / perTable), at % perTable);
    }

    /** Where the table stands that has this place in their order: the first ones the header names, the others are in a chain of lists. */
    private int table(int place) throws IOException {
        if (place < IN_HEADER) return header.getInt(76 + 4 * place);
        int perList = sector / 4 - 1;
        int list = header.getInt(68);
        for (int skipped = (place - IN_HEADER) / perList; skipped > 0; skipped--) list = number(list, perList);
        return number(list, (place - IN_HEADER) % perList);
    }

    private int number(int sectorNumber, int place) throws IOException {
        return read(start(sectorNumber) + 4L * place, 4).getInt(0);
    }

    private long start(int number) {
        return ((long) number + 1) * sector;
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) if (file.read(bytes, from + bytes.position()) < 0) throw new EOFException();
        return bytes.flip();
    }
}

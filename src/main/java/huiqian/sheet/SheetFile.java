package huiqian.sheet;

import huiqian.shared.Refusal;
import java.nio.charset.StandardCharsets;

/** A table somebody sent in. What it is, its content says, never its name. */
public final class SheetFile {

    public static final int LARGEST = 2 * 1024 * 1024;

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private SheetFile() {}

    /** @throws Refusal for anything but a sound XLSX or CSV file of at most 2 MB */
    public static Table read(byte[] content) {
        if (content.length == 0) throw Refusal.invalid("请选择文件：收到的文件是空的");
        if (content.length > LARGEST) throw tooLarge();
        if (ZipParts.isZip(content)) return XlsxFile.read(content);
        if (startsWith(content, OLD_OFFICE)) throw Refusal.invalid("这是旧版 .xls 文件或加了密码的文件，请另存为不加密的 XLSX 或 CSV");
        if (startsWith(content, PDF)) throw Refusal.invalid("这是 PDF 文件，只能导入 XLSX 或 CSV");
        return CsvFile.read(content);
    }

    public static Refusal tooLarge() {
        return Refusal.invalid("文件超过 2 MB，请分成几个文件导入");
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        if (content.length < beginning.length) return false;
        for (int i = 0; i < beginning.length; i++) if (content[i] != beginning[i]) return false;
        return true;
    }
}

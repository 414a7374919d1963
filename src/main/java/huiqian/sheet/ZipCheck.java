package huiqian.sheet;

import huiqian.shared.Refusal;
import java.util.Locale;

/** Unpacks a ZIP file once, and only to look: before anything interprets it, it is known to be small and to hold no surprises. */
final class ZipCheck {

    private ZipCheck() {}

    static void insist(byte[] content) {
        ZipParts.visit(content, XlsxFile.broken(), ZipCheck::insist);
    }

    private static void insist(String name, byte[] part) {
        boolean macros = isTypes(name) && ZipParts.latin(part).contains("macroEnabled");
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin") || macros)
            throw Refusal.invalid("文件含有宏，请另存为不含宏的 XLSX");
        if (ZipParts.declaresEntities(part)) throw Refusal.invalid("文件里的 XML 含有实体声明，不能导入");
    }

    private static boolean isTypes(String name) {
        return name.equals("[Content_Types].xml");
    }
}

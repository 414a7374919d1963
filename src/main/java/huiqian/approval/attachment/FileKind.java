package huiqian.approval.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be attached. A file is of a kind by its content, whatever it is called. */
public enum FileKind {
    PDF("PDF", "application/pdf", true, "pdf"),
    PNG("PNG 图片", "image/png", true, "png"),
    JPEG("JPEG 图片", "image/jpeg", true, "jpg", "jpeg", "jpe", "jfif"),
    WEBP("WebP 图片", "image/webp", true, "webp"),
    HEIC("HEIC 图片", "image/heic", false, "heic", "heif"),
    DOCX("Word 文档", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("Excel 表格", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("PowerPoint 演示", "application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    DOC("Word 文档", "application/msword", false, "doc"),
    XLS("Excel 表格", "application/vnd.ms-excel", false, "xls"),
    PPT("PowerPoint 演示", "application/vnd.ms-powerpoint", false, "ppt");

    /** What people who chose something else are told. */
    static final String ALLOWED = "可以上传 PDF、图片（PNG、JPG、WebP、HEIC）和 Office 文档（Word、Excel、PowerPoint，不含宏）";

    /** For the browser's choice of files; what counts is looked at on the server. */
    public static final String ACCEPTED = "image/*,application/pdf,"
            + Arrays.stream(values()).map(kind -> "." + kind.extension()).collect(Collectors.joining(","));

    private final String label;
    private final String type;
    private final boolean shown;
    private final String[] extensions;

    FileKind(String label, String type, boolean shown, String... extensions) {
        this.label = label;
        this.type = type;
        this.shown = shown;
        this.extensions = extensions;
    }

    static Optional<FileKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    public String label() {
        return label;
    }

    /** The media type it is served as. */
    public String type() {
        return type;
    }

    /** Whether browsers show it. */
    public boolean isShown() {
        return shown;
    }

    /** Whether browsers show it as a picture. */
    public boolean isPicture() {
        return shown && type.startsWith("image/");
    }

    /** Whether nothing else is packed in it. */
    boolean isPlain() {
        return this == PDF || type.startsWith("image/");
    }

    /** Some letters in the place of a picture. */
    public String mark() {
        return extension().toUpperCase(Locale.ROOT);
    }

    String extension() {
        return extensions[0];
    }

    boolean isCalledSo(String extension) {
        return Arrays.asList(extensions).contains(extension.toLowerCase(Locale.ROOT));
    }
}

package huiqian.web.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How large a body may be, by where it is sent: 1 MB, more where files are taken.
 *
 * @param tooLarge what whoever sends more is told
 * @param onDisk whether it is kept in a file rather than in memory
 */
record BodyLimit(long bytes, String tooLarge, boolean onDisk) {

    private static final long MEGABYTE = 1024 * 1024;

    /** What a browser writes around the files. */
    private static final long ENVELOPE = 64 * 1024;

    private static final BodyLimit USUAL = new BodyLimit(MEGABYTE, "提交的内容太大，一次不能超过 1 MB");

    private static final BodyLimit FLOW = new BodyLimit(5 * MEGABYTE, "上传的文件太大，流程和表单合计不能超过 5 MB");

    private static final BodyLimit DRAFT = new BodyLimit(5 * MEGABYTE + ENVELOPE, "文件太大，流程和表单合计不能超过 5 MB");

    /** What is not far beyond 2 MB the import answers itself, in its own shape. */
    private static final BodyLimit TABLE = new BodyLimit(5 * MEGABYTE, "文件超过 2 MB，请分成几个文件导入");

    private static final BodyLimit ATTACHMENT = new BodyLimit(20 * MEGABYTE + ENVELOPE, "文件太大，附件一次上传不能超过 20 MB", true);

    private static final Pattern ATTACHING = Pattern.compile("/api/attachments/*|(/api)?/requests/[^/]+/attachments/*");

    private static final Map<Pattern, BodyLimit> OF_FILES = new LinkedHashMap<>();

    static {
        OF_FILES.put(Pattern.compile("/(engine-rest|camunda/api/engine)(/engine/[^/]+)?/deployment/create/*"), FLOW);
        OF_FILES.put(Pattern.compile("/flows/check/*|/api/models/check/*"), DRAFT);
        OF_FILES.put(Pattern.compile("(/api)?/people/import/*|/office/[^/]+/import/*"), TABLE);
    }

    private BodyLimit(long bytes, String tooLarge) {
        this(bytes, tooLarge, false);
    }

    /**
     * @param path below the context path, decoded
     * @param type of the body as its sender states it, null if nothing is stated
     */
    static BodyLimit at(String path, String type) {
        // No other type brings a file.
        if (type != null
                && type.startsWith("multipart/")
                && ATTACHING.matcher(path).matches()) return ATTACHMENT;
        return OF_FILES.entrySet().stream()
                .filter(known -> known.getKey().matcher(path).matches())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(USUAL);
    }
}

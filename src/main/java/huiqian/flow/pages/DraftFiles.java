package huiqian.flow.pages;

import huiqian.shared.Refusal;
import huiqian.sheet.ZipParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;

/** A draft as somebody sent it in: one model and its forms, as they are or packed in one ZIP file. */
final class DraftFiles {

    /** As much as may be deployed. */
    private static final int LARGEST = 5 * 1024 * 1024;

    private static final Refusal BROKEN = Refusal.invalid("ZIP 文件打不开，可能已损坏或加了密码，请重新打包");

    private final Map<String, byte[]> files = new TreeMap<>();
    private int size;

    private DraftFiles() {}

    /** The files by name. @throws Refusal for anything but one model with forms */
    static Map<String, byte[]> read(List<MultipartFile> uploads) {
        DraftFiles draft = new DraftFiles();
        List<MultipartFile> sent = uploads == null
                ? List.of()
                : uploads.stream().filter(upload -> !name(upload).isEmpty()).toList();
        if (sent.isEmpty()) throw Refusal.invalid("请选择文件：一个 .bpmn 文件和它的 .form 文件，或一个 ZIP 文件");
        sent.forEach(upload -> draft.take(name(upload), content(upload), sent.size()));
        draft.insistOnOneModel();
        return draft.files;
    }

    static Refusal tooLarge() {
        return Refusal.invalid("文件太大，流程和表单合计不能超过 5 MB");
    }

    static Refusal unreadable() {
        return Refusal.invalid("上传的内容无法读取：请用 multipart/form-data 上传，请求头 Content-Type 要带 boundary，文件放在 files 里");
    }

    private void take(String name, byte[] content, int files) {
        if (isModel(name) || isForm(name)) {
            add(name, content);
            return;
        }
        if (!ZipParts.isZip(content) && !name.endsWith(".zip"))
            throw Refusal.invalid("「" + name + "」不是流程（.bpmn）、表单（.form）或 ZIP 文件");
        if (files > 1) throw Refusal.invalid("ZIP 文件请单独上传，不要和其他文件一起");
        if (!ZipParts.isZip(content)) throw BROKEN;
        ZipParts.visit(content, BROKEN, this::unpacked);
    }

    /** Templates and explanations that the export packs along, and what computers leave behind, are no part of a draft. */
    private void unpacked(String path, byte[] content) {
        String name = lastName(path);
        boolean hidden = path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX");
        if (!hidden && (isModel(name) || isForm(name))) add(name, content);
    }

    private void add(String name, byte[] content) {
        size += content.length;
        if (size > LARGEST) throw tooLarge();
        if (content.length == 0) throw Refusal.invalid("文件「" + name + "」是空的");
        if (isModel(name) && ZipParts.declaresEntities(content))
            throw Refusal.invalid("文件「" + name + "」含有 DOCTYPE 或实体声明，不能使用，请在 Modeler 中重新保存");
        if (files.put(name, content) != null) throw Refusal.invalid("有两个文件都叫「" + name + "」，请只留一个");
    }

    private void insistOnOneModel() {
        long models = files.keySet().stream().filter(DraftFiles::isModel).count();
        if (models == 0) throw Refusal.invalid("没有流程文件：请把 .bpmn 文件和它的表单一起上传");
        if (models > 1) throw Refusal.invalid("一次检查一个流程，现在有 " + models + " 个 .bpmn 文件");
    }

    static boolean isModel(String name) {
        return name.endsWith(".bpmn");
    }

    private static boolean isForm(String name) {
        return name.endsWith(".form");
    }

    private static String name(MultipartFile upload) {
        return upload.getOriginalFilename() == null ? "" : lastName(upload.getOriginalFilename());
    }

    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static byte[] content(MultipartFile upload) {
        try {
            return upload.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

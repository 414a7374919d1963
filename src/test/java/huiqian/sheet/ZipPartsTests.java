package huiqian.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ZipPartsTests {

    private static final Refusal BROKEN = Refusal.invalid("文件已损坏");

    @Test
    void readsFilesWhoseSizesStandOnlyAtTheirEnd() throws IOException {
        byte[] content = zip(StandardCharsets.UTF_8, zip -> {
            zip.setUseZip64(Zip64Mode.Always);
            add(zip, "请假.bpmn", "<definitions/>");
        });
        assertThat(parts(content)).containsExactly(Map.entry("请假.bpmn", "<definitions/>"));
    }

    @Test
    void readsChineseNamesThatAreNotCalledUtf8() throws IOException {
        byte[] content = zip(StandardCharsets.UTF_8, zip -> {
            zip.setUseLanguageEncodingFlag(false);
            add(zip, "流程/请假.bpmn", "<definitions/>");
        });
        assertThat(parts(content)).containsOnlyKeys("流程/请假.bpmn");
    }

    @Test
    void readsFilesWhateverTheirNamesAreWrittenIn() throws IOException {
        byte[] content = zip(Charset.forName("GBK"), zip -> {
            zip.setUseLanguageEncodingFlag(false);
            add(zip, "请假.bpmn", "<definitions/>");
        });
        assertThat(parts(content)).containsValue("<definitions/>");
        assertThat(parts(content).keySet()).allMatch(name -> name.endsWith(".bpmn"));
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        byte[] bomb = zip(StandardCharsets.UTF_8, zip -> add(zip, "zeros", "0".repeat(20 * 1024 * 1024 + 1)));
        assertThatThrownBy(() -> parts(bomb)).hasMessage("文件解压后过大，不能使用");
        byte[] crowd = zip(StandardCharsets.UTF_8, zip -> {
            for (int i = 0; i <= 200; i++) add(zip, "part" + i, "");
        });
        assertThatThrownBy(() -> parts(crowd)).hasMessage("文件解压后过大，不能使用");
    }

    @Test
    void saysWhatIsBroken() throws IOException {
        byte[] content = zip(StandardCharsets.UTF_8, zip -> add(zip, "a", "b".repeat(1000)));
        byte[] half = Arrays.copyOf(content, content.length / 2);
        assertThatThrownBy(() -> parts(half)).isSameAs(BROKEN);
        assertThatThrownBy(() -> parts(new byte[] {'P', 'K', 3, 4})).isSameAs(BROKEN);
    }

    private static Map<String, String> parts(byte[] content) {
        Map<String, String> parts = new LinkedHashMap<>();
        ZipParts.visit(content, BROKEN, (name, part) -> parts.put(name, new String(part, StandardCharsets.UTF_8)));
        return parts;
    }

    private static byte[] zip(Charset names, Filling filling) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(content)) {
            zip.setEncoding(names.name());
            filling.fill(zip);
        }
        return content.toByteArray();
    }

    private static void add(ZipArchiveOutputStream zip, String name, String content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    private interface Filling {
        void fill(ZipArchiveOutputStream zip) throws IOException;
    }
}

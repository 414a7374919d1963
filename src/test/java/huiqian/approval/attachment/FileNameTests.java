package huiqian.approval.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people gave them, and nothing in them that deceives. */
class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "活动方案 第2版.pdf, 活动方案 第2版.pdf",
        "扫描件.PDF, 扫描件.PDF",
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\林晓雨\\请假条.pdf, 请假条.pdf",
        "invoice.exe, invoice.exe.pdf",
        "没有扩展名, 没有扩展名.pdf",
        "'a:b*c?.pdf', a_b_c_.pdf",
        "CON.pdf, _CON.pdf",
        "'  .hidden.pdf ', hidden.pdf"
    })
    void keepsWhatPeopleReadAndGivesItsExtension(String given, String kept) {
        assertThat(FileName.clean(given, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(FileName.clean("证明\u202Efdp.exe", FileKind.PDF)).isEqualTo("证明fdp.exe.pdf");
        assertThat(FileName.clean("a\u0000b\r\nc\u200B\u2066d\u200Fe\uFEFF.pdf", FileKind.PDF))
                .isEqualTo("abcde.pdf");
        assertThat(FileName.clean("半\uD800字.pdf", FileKind.PDF)).isEqualTo("半字.pdf");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "..", "/", "\u200B", " .pdf"})
    void isNeverEmpty(String given) {
        assertThat(FileName.clean(given, FileKind.PDF)).isIn("附件.pdf", "pdf.pdf");
        assertThat(FileName.told(given)).isNotBlank();
    }

    @Test
    void isAtMost120SignsLongAndKeepsItsExtension() {
        String name = FileName.clean("𠮷".repeat(300) + ".jpeg", FileKind.JPEG);

        assertThat(name.codePointCount(0, name.length())).isEqualTo(120);
        assertThat(name).endsWith("𠮷.jpeg");
        assertThat(name.length()).isLessThanOrEqualTo(250);
    }
}

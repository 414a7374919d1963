package huiqian.audit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.sheet.FormulaGuard;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCsvTests {

    private static final String HEAD = "\uFEFF时间（北京时间）,类别,人员,姓名,来源地址,对象,说明,次数\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-2",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\u00a0=1",
                "\u200b=1",
                "\ufeff\u2060+1",
                "\u202e@x",
                "\u2028-1",
                "＝1",
                "＋1",
                "－1",
                "＠1"
            })
    void takesTheSpellOffFormulas(String cell) {
        assertThat(FormulaGuard.put(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @CsvSource({"QJ-2026-0001", "a=b", "::1", "2026-11-23", "'  '", "''"})
    void leavesEverythingElseAlone(String cell) {
        assertThat(FormulaGuard.put(cell)).isEqualTo(cell);
    }

    @Test
    void quotesWhatWouldBreakTheLineAndLeavesOutWhatThereIsNot() throws Exception {
        StringBuilder file = new StringBuilder();
        OffsetDateTime at = OffsetDateTime.parse("2026-11-23T09:00:00+08:00");
        new AuditCsv(file)
                .add(new AuditView(at, "REFUSED", "拒绝访问", null, "未登录", "127.0.0.1", "a\",b", "=HYPERLINK(\"x\")", 3));
        assertThat(file)
                .hasToString(
                        HEAD + "2026-11-23 09:00:00,拒绝访问,,未登录,127.0.0.1,\"a\"\",b\",\"'=HYPERLINK(\"\"x\"\")\",3\r\n");
    }
}

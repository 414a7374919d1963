package huiqian.record;

import static huiqian.approval.ledger.DossierFixtures.leave;
import static huiqian.approval.ledger.DossierFixtures.with;
import static huiqian.approval.ledger.FormFixtures.leaveData;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that was typed is left out of a record, whatever the fonts can draw. */
class GlyphFallbackTests {

    @ParameterizedTest
    @CsvSource({
        "张𠮷安, 张〔U+20BB7〕安",
        "'到场😀谢谢', 到场〔U+1F600〕谢谢",
        "'❤️', 〔U+2764〕",
        "'会\u034f议\u3164厅', 会〔U+034F〕议〔U+3164〕厅",
        "'👨‍👩‍👧', 〔U+1F468U+200DU+1F469U+200DU+1F467〕",
        "刘䶮与㛃、𬭎, 刘䶮与㛃、𬭎",
        "'阿不都·热合曼', 阿不都·热合曼"
    })
    void showsWhatTheFontLacksByItsCode(String typed, String read) throws IOException {
        assertThat(textOfReason(typed)).contains(read);
    }

    @Test
    void showsControlCharactersAndLoneSurrogates() throws IOException {
        assertThat(textOfReason("甲\u0000乙\u202E丙\uD83D丁\u007F戊")).contains("甲〔U+0000〕乙〔U+202E〕丙〔U+D83D〕丁〔U+007F〕戊");
    }

    @Test
    void showsMarkupAsText() throws IOException {
        assertThat(textOfReason("<script>alert(1)</script>")).contains("<script>alert(1)</script>");
    }

    @Test
    void breaksLinesWhereTheApplicantDid() throws IOException {
        byte[] pdf = recordWithReason("第一行\r\n第二行\r第三行\n\n第四行\t完");
        assertThat(PdfText.pages(pdf).get(0)).containsPattern("第一行\\s*\\R第二行\\s*\\R第三行\\s*\\R\\s*第四行 +完");
    }

    private static String textOfReason(String typed) throws IOException {
        return PdfText.of(recordWithReason(typed));
    }

    private static byte[] recordWithReason(String typed) {
        return Samples.approval(leave(with(leaveData(), "reason", typed)).settled(Status.APPROVED));
    }
}

package huiqian.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers as people type and paste them. */
class PhoneTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "１３８００１３８０００",
                "138 0013 8000",
                "138\u00a00013\u30008000",
                "138-0013-8000",
                "138\u20130013\u20138000",
                "+86 138 0013 8000",
                "＋８６１３８００１３８０００",
                "0086-13800138000",
                "86-13800138000",
                "8613800138000",
                "(+86)13800138000",
                "\u202d13800138000\u202c",
                "\u200b13800138000\ufeff",
                "138.0013.8000",
                "13800138000 \t"
            })
    void readsAMobileNumberHoweverItIsWritten(String typed) {
        assertThat(Phone.of(typed)).contains("13800138000");
    }

    @ParameterizedTest
    @CsvSource({
        "021-12345678,021-12345678",
        "(021) 12345678,021-12345678",
        "02112345678,021-12345678",
        "+86 21 12345678,021-12345678",
        "+86-021-12345678,021-12345678",
        "0086 (0)21 1234 5678,021-12345678",
        "0571-8765 4321,0571-87654321",
        "057187654321,0571-87654321",
        "0571-7654321,0571-7654321",
        "010-62781234转8001,010-62781234-8001",
        "010-62781234 ext. 12,010-62781234-12",
        "１２３４５６７８,12345678",
        "86123456,86123456",
        "62781234-12,62781234-12",
        "1234567,1234567"
    })
    void readsALandlineWithAreaAndExtension(String typed, String kept) {
        assertThat(Phone.of(typed)).contains(kept);
        assertThat(Phone.of(kept)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1.38E+10",
                "12800138000",
                "1380013800",
                "138001380001",
                "+1 202 555 0100",
                "123456",
                "13800138000 / 13900139000",
                "电话",
                "1380013800a",
                "1<script>",
                "2112345678"
            })
    void takesNothingElse(String typed) {
        assertThat(Phone.of(typed)).isEmpty();
    }

    @Test
    void leavesWhatItCannotReadAsItIs() {
        assertThat(Phone.of(null)).isEmpty();
        assertThat(Phone.orAsIs(null)).isNull();
        assertThat(Phone.orAsIs("内线 8")).isEqualTo("内线 8");
        assertThat(Phone.of("1".repeat(100))).isEmpty();
    }
}

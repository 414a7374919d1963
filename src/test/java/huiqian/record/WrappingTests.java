package huiqian.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lines break; every character is one wide here. */
class WrappingTests {

    @Test
    void breaksBetweenIdeographs() {
        assertThat(wrap("一二三四五六七", 3)).containsExactly("一二三", "四五六", "七");
    }

    @Test
    void closingMarkDoesNotBeginALineNorAnOpeningOneEndIt() {
        assertThat(wrap("一二三，四五", 3)).containsExactly("一二", "三，四", "五");
        assertThat(wrap("一二《三》", 3)).containsExactly("一二", "《三》");
    }

    @Test
    void keepsWordsWholeAndCutsOnlyThoseLongerThanALine() {
        assertThat(wrap("see you soon", 8)).containsExactly("see you", "soon");
        assertThat(wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void keepsTheWritersOwnLines() {
        assertThat(wrap("甲\n\n乙", 5)).containsExactly("甲", "", "乙");
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(wrap("", 5)).containsExactly("");
    }

    private static List<String> wrap(String text, float room) {
        return Wrapping.wrap(text, room, character -> 1f);
    }
}

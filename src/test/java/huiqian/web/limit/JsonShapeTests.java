package huiqian.web.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonShapeTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"a\":[1,2,3]}", "\"[[[[\"", "{\"a\":\"\\\"[[,,\"}", "]]]]", "not JSON"})
    void letsPassWhatIsNeitherDeepNorWide(String json) {
        assertThat(JsonShape.problem(json.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void countsDepthOfListsAndObjects() {
        assertThat(JsonShape.problem("[".repeat(JsonShape.DEEPEST).getBytes(UTF_8)))
                .isEmpty();
        assertThat(JsonShape.problem("[".repeat(JsonShape.DEEPEST + 1).getBytes(UTF_8)))
                .hasValue("提交的内容嵌套太深，最多 100 层");
        assertThat(JsonShape.problem("{\"a\":".repeat(JsonShape.DEEPEST + 1).getBytes(UTF_8)))
                .isPresent();
    }

    @Test
    void countsTheItemsOfEachList() {
        assertThat(JsonShape.problem(list(JsonShape.LONGEST).getBytes(UTF_8))).isEmpty();
        assertThat(JsonShape.problem(list(JsonShape.LONGEST + 1).getBytes(UTF_8)))
                .hasValue("提交的内容太多，一个列表或对象最多 1000 项");
        String two = "[" + list(JsonShape.LONGEST) + "," + list(JsonShape.LONGEST) + "]";
        assertThat(JsonShape.problem(two.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void countsTheKeysOfEachObject() {
        assertThat(JsonShape.problem(object(JsonShape.LONGEST).getBytes(UTF_8))).isEmpty();
        assertThat(JsonShape.problem(object(JsonShape.LONGEST + 1).getBytes(UTF_8)))
                .isPresent();
    }

    private static String object(int keys) {
        return "{" + String.join(",", Collections.nCopies(keys, "\"a\":1")) + "}";
    }

    private static String list(int items) {
        return "[" + String.join(",", Collections.nCopies(items, "1")) + "]";
    }
}

package huiqian.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newnoun.supply.Supplies;
import org.junit.jupiter.api.Test;

/** A noun's actions are offered in Modeler from what it says of them, without a list to add them to. */
class ActionTemplateTests {

    @Test
    void offersTheActionsOfANewNoun() {
        List<Class<?>> nouns = new ArrayList<>(VocabularyScan.beans().values());
        nouns.add(Supplies.class);
        ElementTemplate template = ElementTemplate.of("action", ActionTemplate.text(nouns));

        assertThat(template.choices())
                .contains("${supplies.hand(requestId)}")
                .noneMatch(choice -> choice.contains("isLeft") || choice.contains("count"));
        assertThat(template.answer(template.question("动作"), "物资：登记领用的物资")).isEqualTo("${supplies.hand(requestId)}");
        assertThat(template.text("description")).contains("、物资。", "「登记领用的物资」须画错误边界事件 soldOut。");
    }

    @Test
    void leavesToOtherTemplatesWhatTheyOffer() {
        ElementTemplate template = ElementTemplate.of("action", ActionTemplate.text());

        assertThat(template.choices())
                .contains("${assets.earmark(requestId)}")
                .doesNotContain(
                        "${rooms.reserve(requestId)}", "${votes.close(requestId)}", "${requests.close(requestId)}");
    }
}

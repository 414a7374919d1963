package huiqian.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.FieldDefault;
import huiqian.approval.FieldOptions;
import huiqian.support.WholeApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the gate lets forms name is what the application fills in, and both are what says so of itself. */
@WholeApplication
class FormWordsTests {

    @Autowired
    List<FieldOptions> lists;

    @Autowired
    List<FieldDefault> defaults;

    @Test
    void knowsTheListsThatThereAre() {
        assertThat(lists)
                .extracting(FieldOptions::list)
                .contains("rooms", "departments", "members", "assets")
                .containsExactlyInAnyOrderElementsOf(FormWords.LISTS.keySet());
        assertThat(lists).allMatch(list -> list.title().equals(FormWords.LISTS.get(list.list())));
    }

    @Test
    void knowsTheDefaultsThatThereAre() {
        assertThat(defaults)
                .extracting(FieldDefault::word)
                .contains("applicant", "department", "phone", "today")
                .containsExactlyInAnyOrderElementsOf(FormWords.DEFAULTS.keySet());
        assertThat(defaults).allMatch(word -> word.title().equals(FormWords.DEFAULTS.get(word.word())));
    }

    @Test
    void findsTheListOfANewNoun() {
        assertThat(FormWords.announced("newnoun", FieldOptions.class)).isEqualTo(Map.of("supplies", "物资"));
        assertThat(FormWords.announced("newnoun", FieldDefault.class)).isEmpty();
    }

    @Test
    void fillsInWhatEachDefaultSays() {
        assertThat(value("applicant", "artsMember")).isEqualTo("李一鸣");
        assertThat(value("today", "artsMember")).isEqualTo("2026-11-23");
        assertThat(value("phone", null)).isNull();
    }

    private String value(String word, String person) {
        return defaults.stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow()
                .of(person);
    }
}

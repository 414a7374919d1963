package huiqian.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the house asks of its own forms beyond the gate can be broken and then says so. */
class BrokenFormTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "schemaVersion": 16                | "schemaVersion": 19                | schemaVersion is not 16
                    "7.24.0"                           | "8.7.0"                            | is not made for Camunda Platform 7.24.0
                    "type": "default"                  | "exporter": {}                     | names an exporter
                    "label": "事项名称"                 | "label": "事项名称（选填）"           | label says （选填） exactly where
                    """)
    void findsABrokenStyle(String from, String to, String finding) {
        String sound = Shelf.deployment("leave-request").get("leave-request-apply.form");
        assertThat(sound).contains(from);
        assertThat(ShippedStyle.of(FormFile.of("leave-request-apply.form", sound.replace(from, to))))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }
}

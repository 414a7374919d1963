package huiqian.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conventions of forms can be broken and then say so: each case breaks one word of a sound form. */
class BrokenFormTests {

    private static final House HOUSE = House.ofRepository();

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "id": "leave-request-apply"        | "id": "leave"                      | form id is not the file name
                    "schemaVersion": 16                | "schemaVersion": 19                | schemaVersion is not 16
                    "7.24.0"                           | "8.7.0"                            | is not made for Camunda Platform 7.24.0
                    "type": "default"                  | "exporter": {}                     | names an exporter
                    "key": "occasionName"              | "key": "leaves"                    | key would hide a bean
                    "key": "occasionName"              | "key": "occasion_name"             | key is not lowerCamel
                    "key": "occasionName"              | "key": "occasion"                  | key is used twice
                    "id": "field_endsAt"               | "id": "field_startsAt"             | component id is missing or used twice
                    "type": "checkbox"                 | "type": "filepicker"               | Tasklist cannot show type filepicker
                    "label": "事项名称"                 | "label": "Name"                    | label is not Chinese
                    "label": "事项名称"                 | "label": "事项名称（选填）"           | label says （选填） exactly where
                    "maxLength": 80                    | "minLength": 1                     | text has no maximum length
                    "no_timezone"                      | "utc_offset"                       | is not union time
                    "values"                           | "choices"                          | has no options
                    "searchable": true                 | "serializeToString": true          | serializeToString is set
                    "options": "assets"                | "options": "everything"            | unknown list of options
                    """)
    void findsABrokenConvention(String from, String to, String finding) {
        String name = from.contains("searchable") || from.contains("assets")
                ? "asset-scrapping-apply"
                : "leave-request-apply";
        String sound = HOUSE.forms().get(name).json().toPrettyString().replace("\" : ", "\": ");
        assertThat(sound).contains(from);
        Findings findings = new Findings(name);
        FormRules.check(FormFile.of(name + ".form", sound.replace(from, to)), HOUSE, findings);
        assertThat(findings.list()).anySatisfy(found -> assertThat(found).contains(finding));
    }
}

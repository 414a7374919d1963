package huiqian.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.gate.GateContext;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped forms ask for: keys, types, bounds and options, as outside clients rely on them. */
class ShippedFormsTests {

    private static final GateContext HOUSE = Shelf.house();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    activity-proposal-apply | activityName textfield 80; category select arts,sports,academic,volunteer,other; startsAt datetime; endsAt datetime; venue textfield 80; expectedAttendance number 1-20000; budget number 0-1000000 .2; plan textarea 2000; partners taglist departments?
                    activity-proposal-vote  | verdict radio APPROVE,REJECT; comment textarea 1000?
                    activity-proposal-report | attendance number 0-20000; actualCost number 0- .2; summary textarea 2000
                    activity-proposal-accept | verdict radio APPROVE,RETURN; comment textarea 1000?
                    asset-scrapping-apply   | assetTag select assets; reason select damaged,obsolete,lost,other; description textarea 2000; residualValue number 0- .2?
                    asset-scrapping-decide  | verdict radio APPROVE,REJECT,RETURN; comment textarea 1000?
                    asset-scrapping-dispose | method select recycle,donate,sell,discard; disposedOn date; proceeds number 0- .2
                    room-borrowing-apply    | organization textfield 80; contactName textfield 80; phone textfield pattern; room select rooms; attendance number 1-; startsAt datetime; endsAt datetime; purpose textarea 1000
                    room-borrowing-decide   | verdict radio APPROVE,REJECT,RETURN; comment textarea 1000?
                    room-borrowing-handover | keyHolder textfield 80
                    room-borrowing-inspect  | tidy checkbox?; keyReturned checkbox?; damage textarea 1000?
                    leave-request-apply     | occasion select meeting,activity,duty,other; occasionName textfield 80; startsAt datetime; endsAt datetime; reason textarea 1000; retroactive checkbox?; explanation textarea 1000
                    leave-request-decide    | verdict radio APPROVE,REJECT,RETURN; comment textarea 1000?
                    """)
    void asksForWhatWasAgreed(String form, String expected) {
        String asked = HOUSE.forms().get(form).fields().stream()
                .filter(FormFile::isWritable)
                .map(ShippedFormsTests::describe)
                .collect(Collectors.joining("; "));
        assertThat(asked).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678, true",
        "021-12345678, true",
        "075512345678, true",
        "0317-1234567, true",
        "62345678, true",
        "010-62345678-801, true",
        "12812345678, false",
        "1381234567, false",
        "138123456789, false",
        "86-13812345678, true",
        "+86 138 0013 8000, true",
        "１３８００１３８０００, true",
        "\u202d13800138000\u202c, true",
        "电话, false"
    })
    void knowsAPhoneNumber(String phone, boolean good) {
        JsonNode field =
                HOUSE.forms().get("room-borrowing-apply").field("phone").orElseThrow();
        assertThat(phone.matches(field.path("validate").path("pattern").asText()))
                .isEqualTo(good);
    }

    private static String describe(JsonNode field) {
        String type = field.path("type").asText();
        String shown = type.equals("datetime") ? field.path("subtype").asText() : type;
        String optional = FormFile.isRequired(field) ? "" : "?";
        return FormFile.key(field) + " " + shown + bounds(field) + choices(field) + optional;
    }

    private static String bounds(JsonNode field) {
        JsonNode validate = field.path("validate");
        String range = validate.has("min")
                ? " " + validate.path("min").asText() + "-"
                        + validate.path("max").asText()
                : "";
        String digits = field.path("decimalDigits").asInt() > 0
                ? " ." + field.path("decimalDigits").asInt()
                : "";
        String length =
                validate.has("maxLength") ? " " + validate.path("maxLength").asText() : "";
        return range + digits + length + (validate.has("pattern") ? " pattern" : "");
    }

    private static String choices(JsonNode field) {
        String live = field.path("properties").path("options").asText();
        String listed = String.join(",", FormFile.values(field));
        return live.isEmpty() && listed.isEmpty() ? "" : " " + live + listed;
    }
}

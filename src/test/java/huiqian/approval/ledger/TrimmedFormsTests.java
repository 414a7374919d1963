package huiqian.approval.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.form.Form;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What earlier versions kept of their forms becomes small, and reads as it did. */
class TrimmedFormsTests {

    private static final String OPTIONS = IntStream.range(0, 500)
            .mapToObj(i -> "{\"label\":\"折叠椅 %d\",\"value\":\"ZY-%d\"}".formatted(i, i))
            .collect(Collectors.joining(","));
    private static final String LARGE =
            """
            {"id":"f","type":"default","components":[
            {"type":"group","id":"g","components":[{"type":"select","id":"a","key":"asset","label":"资产","values":[%s],"properties":{"options":"assets"}}]},
            {"type":"taglist","id":"b","key":"others","label":"其他","values":[%s],"properties":{"options":"assets"}},
            {"type":"select","id":"c","key":"reason","label":"原因","values":[{"label":"损坏","value":"damaged"},{"label":"老化","value":"old"}]}]}"""
                    .formatted(OPTIONS, OPTIONS);
    private static final String DATA = "{\"asset\":\"ZY-7\",\"others\":[\"ZY-8\",\"ZY-499\"],\"reason\":\"old\"}";

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:trimmed;DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @Test
    void keepsWhatWasChosenOfEachListAndAllOfWhatIsTheFormsOwn() {
        Flyway.configure().dataSource(database).target("35?").load().migrate();
        jdbc.update(
                "insert into hq_request (number, flow, flow_name, title, applicant, applicant_name, status, filing_round, submitted_at, process_instance, fingerprint)"
                        + " values ('N-1', 'f', '流程', '标题', 'p', '人', 'PENDING', 1, current_timestamp, 'i', 'x')");
        IntStream.range(0, 250).forEach(i -> keep(DATA, LARGE));
        keep(DATA, "{\"options\" no form");

        Flyway.configure()
                .dataSource(database)
                .javaMigrations(new TrimmedForms())
                .load()
                .migrate();

        List<String> forms = jdbc.queryForList("select form from hq_submission order by id", String.class);
        assertThat(forms.get(forms.size() - 1)).isEqualTo("{\"options\" no form");
        List<String> trimmed = forms.subList(0, forms.size() - 1);
        assertThat(trimmed).allSatisfy(form -> assertThat(form.length()).isLessThan(1_000));
        Map<String, Object> answers = new JsonText().convertToEntityAttribute(DATA);
        assertThat(shown(trimmed.get(0), answers))
                .isEqualTo(shown(LARGE, answers))
                .containsExactly("折叠椅 7", "折叠椅 8、折叠椅 499", "老化");
        assertThat(Form.parse(trimmed.get(0)).field("reason").orElseThrow().options())
                .hasSize(2);
    }

    private static List<String> shown(String form, Map<String, Object> answers) {
        return Form.parse(form).fields().stream()
                .map(field -> field.show(answers.get(field.key())))
                .toList();
    }

    private void keep(String data, String form) {
        jdbc.update(
                "insert into hq_submission (request_number, filing_round, application, step, submitted_by, submitted_by_name, submitted_at, data, form)"
                        + " values ('N-1', 1, true, '提交申请', 'p', '人', current_timestamp, ?, ?)",
                data,
                form);
    }
}

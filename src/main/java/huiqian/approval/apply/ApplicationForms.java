package huiqian.approval.apply;

import huiqian.approval.Forms;
import huiqian.approval.Forms.Blank;
import huiqian.approval.Forms.Offer;
import huiqian.approval.StepsAhead;
import huiqian.form.Field;
import huiqian.form.Problem;
import huiqian.page.form.Filled;
import huiqian.page.form.Input;
import huiqian.page.form.PageForm;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The forms of applications: opened, judged, and drawn with what was filled in. */
@Component
class ApplicationForms {

    /** So many choices are seen at once. */
    private static final int AT_A_GLANCE = 5;

    private final Forms forms;
    private final StepsAhead steps;

    ApplicationForms(Forms forms, StepsAhead steps) {
        this.forms = forms;
        this.steps = steps;
    }

    /** A flow's form as it is today. */
    record Opened(Offer offer, Blank blank, PageForm form) {

        String version() {
            return blank.version();
        }

        Map<String, Object> read(MultiValueMap<String, String> sent) {
            return form.read(sent, Set.of());
        }
    }

    /** @throws Refusal 404 if there is no such flow for the person */
    Opened open(String flow, String trial, String person) {
        Blank blank = forms.application(flow, trial, person);
        Offer offer = forms.offers(person).stream()
                .filter(one -> one.flow().equals(flow) && Objects.equals(one.trial(), trial))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("没有您可以发起的这种申请"));
        return new Opened(offer, blank, PageForm.of(blank.json()));
    }

    /** What is wrong with what was sent. */
    List<Problem> flaws(Opened opened, MultiValueMap<String, String> sent, String person) {
        Map<String, Object> values = opened.read(sent);
        return forms.flaws(opened.version(), person, values).stream()
                .map(problem -> reworded(problem, opened.form(), values))
                .toList();
    }

    /** Of a day without a time, or the other way round, the form would quote something that nobody has written. */
    private static Problem reworded(Problem problem, PageForm form, Map<String, Object> values) {
        Field field = problem.field() == null ? null : form.field(problem.field());
        boolean apart = field != null
                && field.type().equals("datetime")
                && form.subtype(field.key()).equals("datetime");
        if (!apart || !(values.get(field.key()) instanceof String part) || part.contains("T")) return problem;
        return new Problem(field.key(), "「%s」还没有选%s".formatted(field.label(), part.indexOf(':') == 2 ? "日期" : "几点"));
    }

    OpenForm drawn(
            Opened opened, String key, MultiValueMap<String, String> sent, List<Problem> problems, String person) {
        Map<String, Object> values = opened.read(sent);
        List<Input> all = opened.form().inputs(Filled.with(values, Set.of()).but(problems));
        return new OpenForm(
                opened.offer().flow(),
                opened.offer().trial(),
                opened.offer().name(),
                opened.offer().missing(),
                key,
                opened.version(),
                all.stream().filter(Clause::isIn).findFirst().map(Clause::in).orElse(null),
                all.stream()
                        .filter(input -> !Clause.isIn(input))
                        .map(input -> input.spread(AT_A_GLANCE))
                        .toList(),
                steps.of(opened.version(), person, values));
    }
}

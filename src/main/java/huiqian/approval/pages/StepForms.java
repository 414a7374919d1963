package huiqian.approval.pages;

import huiqian.approval.Forms;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.form.Field;
import huiqian.form.Option;
import huiqian.form.Problem;
import huiqian.member.Roster;
import huiqian.page.form.Filled;
import huiqian.page.form.Input;
import huiqian.page.form.PageForm;
import huiqian.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The forms of waiting steps on a request's page, and what is made of them once they are submitted. */
@Component
class StepForms {

    static final String VERDICT = "verdict";
    static final String COMMENT = "comment";

    private static final String SURE = "sure";
    private static final String EMPTY = "没有勾选。如果确实如此，请再点一次「提交」";

    private static final Set<String> DRAWN_APART = Set.of(VERDICT, COMMENT);

    private final Forms forms;
    private final Steps steps;
    private final Roster roster;

    StepForms(Forms forms, Steps steps, Roster roster) {
        this.forms = forms;
        this.steps = steps;
        this.roster = roster;
    }

    /** Those of a request that somebody may fill in now. */
    List<StepForm> of(String number, String person) {
        return steps.waiting(number).stream()
                .filter(step -> step.getDeciders().contains(person))
                .map(step -> blank(step, person))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null for a step that is not there any more by now, or not for this person. */
    private StepForm blank(OpenStep step, String person) {
        String taken = taken(step, person);
        if (taken != null) return StepForm.taken(step, taken);
        try {
            Forms.Blank blank = forms.step(step.getTask(), person);
            PageForm form = PageForm.of(blank.json()).withoutApplication();
            Map<String, Object> values = form.initial();
            blank.known().forEach((key, value) -> {
                if (value != null) values.replace(key, value);
            });
            return drawn(step, form, Filled.with(values, Set.of()));
        } catch (Refusal gone) {
            return null;
        }
    }

    /** The form as it was submitted, with what is wrong with it. */
    StepForm again(String task, String person, MultiValueMap<String, String> posted, List<Problem> problems) {
        PageForm form = PageForm.of(forms.step(task, person).json()).withoutApplication();
        Map<String, Object> values = form.initial();
        values.putAll(form.read(posted, Set.of()));
        return drawn(step(task), form, Filled.with(values, Set.of()).but(problems));
    }

    private static StepForm drawn(OpenStep step, PageForm form, Filled filled) {
        boolean decision = step.asksForVerdict();
        Object comment = filled.values().get(COMMENT);
        List<Input> inputs = form.inputs(filled).stream()
                .filter(input -> !decision || !DRAWN_APART.contains(input.key()))
                .toList();
        return new StepForm(
                step,
                decision ? verdicts(form) : List.of(),
                decision && form.field(COMMENT) != null ? (comment == null ? "" : comment.toString()) : null,
                filled.problems().get(COMMENT),
                decision && inputs.stream().noneMatch(Input::isAsked) ? List.of() : withoutBareHeadings(inputs),
                filled.problems().containsValue(EMPTY),
                null);
    }

    /** A heading says nothing once what stood under it is drawn in another place. */
    private static List<Input> withoutBareHeadings(List<Input> inputs) {
        List<Input> kept = new ArrayList<>();
        for (int i = inputs.size() - 1; i >= 0; i--) {
            boolean bare = isHeading(inputs.get(i)) && (kept.isEmpty() || isHeading(kept.get(0)));
            if (!bare) kept.add(0, inputs.get(i));
        }
        return kept;
    }

    private static boolean isHeading(Input input) {
        return input.widget().equals("heading");
    }

    private static List<Option> verdicts(PageForm form) {
        Field verdict = form.field(VERDICT);
        return verdict == null ? List.of() : verdict.options();
    }

    private String taken(OpenStep step, String person) {
        String claimed = step.getClaimedBy();
        return claimed == null || claimed.equals(person)
                ? null
                : "已由%s认领。如需由您办理，请对方先取消认领".formatted(roster.nameOf(claimed));
    }

    private OpenStep step(String task) {
        return steps.find(task).orElseThrow(() -> Refusal.unknown("该任务不存在，可能已经处理完毕"));
    }

    /**
     * Completes a step with what was filled in.
     *
     * @return what is wrong; empty if it is done
     * @throws Refusal where it is not a field that is wrong
     */
    List<Problem> submit(String task, String person, MultiValueMap<String, String> posted) {
        PageForm form = PageForm.of(forms.step(task, person).json()).withoutApplication();
        Map<String, Object> answers = form.read(posted, Set.of());
        if (step(task).asksForVerdict() && isUnexplained(answers)) return List.of(new Problem(COMMENT, "请写明理由，申请人会看到"));
        List<Problem> flaws = new ArrayList<>(forms.flawsAt(task, person, answers));
        if (flaws.isEmpty() && !posted.containsKey(SURE)) flaws.addAll(leftEmpty(form, answers));
        if (flaws.isEmpty()) forms.complete(task, person, answers);
        return flaws;
    }

    /** Boxes that matter: whoever leaves one empty is asked once more. */
    private static List<Problem> leftEmpty(PageForm form, Map<String, Object> answers) {
        return form.fields().stream()
                .filter(field -> Boolean.FALSE.equals(answers.get(field.key())))
                .filter(Field::asksIfEmpty)
                .map(field -> new Problem(field.key(), EMPTY))
                .toList();
    }

    private static boolean isUnexplained(Map<String, Object> answers) {
        boolean no = answers.get(VERDICT) != null && !answers.get(VERDICT).equals("APPROVE");
        Object comment = answers.get(COMMENT);
        return no && (comment == null || comment.toString().isBlank());
    }

    /** What was done at a step, in a word: the verdict as its form calls it. */
    String done(OpenStep step, MultiValueMap<String, String> posted, List<Option> verdicts) {
        Map<String, String> labels = verdicts.stream().collect(Collectors.toMap(Option::value, Option::label));
        String said = labels.get(posted.getFirst(VERDICT));
        if (said == null)
            return step.getKind() == OpenStep.Kind.REVISION ? "已重新提交" : "已提交「%s」".formatted(step.getStep());
        return (step.getKind() == OpenStep.Kind.BALLOT ? "已投票：" : "已") + said;
    }
}

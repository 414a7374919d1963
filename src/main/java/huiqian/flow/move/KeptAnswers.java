package huiqian.flow.move;

import huiqian.approval.ledger.Answered;
import huiqian.approval.ledger.Submission;
import huiqian.form.Field;
import huiqian.form.Form;
import huiqian.form.Option;
import huiqian.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether those who decide still see all that was filled in: the version a case follows draws the application, the newer one by its own form. */
record KeptAnswers(Form form) {

    /** @throws Refusal 409 naming what would no longer be seen */
    void insistOn(Submission application) {
        List<String> lost = application.answers().stream()
                .filter(answer -> answer.asked() && !answer.value().isBlank())
                .flatMap(answer -> lost(answer, application.getData().get(answer.key())).stream())
                .toList();
        if (!lost.isEmpty()) throw Refusal.conflict("改按新版，审批人就看不到申请人填的内容：新版的申请表没有" + String.join("、", lost));
    }

    private Optional<String> lost(Answered answer, Object value) {
        Optional<Field> field = form.field(answer.key());
        if (field.isEmpty()) return Optional.of("「%s」这一项".formatted(answer.label()));
        return isOffered(field.get(), value)
                ? Optional.empty()
                : Optional.of("「%s：%s」这个选项".formatted(answer.label(), answer.value()));
    }

    /** Lists that are filled in as they are served keep what was chosen. */
    private static boolean isOffered(Field field, Object value) {
        List<String> offered = field.options().stream().map(Option::value).toList();
        if (offered.isEmpty() || field.property("options").isPresent()) return true;
        return (value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                .allMatch(offered::contains);
    }
}

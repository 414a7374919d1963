package huiqian.approval.apply;

import huiqian.approval.apply.ApplicationForms.Opened;
import huiqian.approval.ledger.Ledger;
import huiqian.page.form.PageForm;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form holds when it is opened. */
@Component
class Beginnings {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(UnionTime.ZONE);

    private final Drafts drafts;
    private final Ledger ledger;

    Beginnings(Drafts drafts, Ledger ledger) {
        this.drafts = drafts;
        this.ledger = ledger;
    }

    /**
     * @param told what to say of it; null for nothing
     * @param saved what the foot says of when it was kept; null for a form that was not
     */
    record Beginning(String key, MultiValueMap<String, String> sent, String told, String saved) {}

    /** With what the form's defaults say, and over them what the address says. */
    Beginning fresh(PageForm form, MultiValueMap<String, String> asked) {
        MultiValueMap<String, String> sent = form.sent(form.initial());
        sent.putAll(form.own(asked));
        return new Beginning(FilledIn.newKey(), sent, null, null);
    }

    /** As it was left. @throws Refusal 404 if there is no such draft of this flow, or it is somebody else's */
    Beginning resumed(Opened opened, String key, String person) {
        SavedDraft draft = drafts.find(person, key)
                .filter(found -> found.getFlow().equals(opened.offer().flow())
                        && Objects.equals(found.getTrial(), opened.offer().trial()))
                .orElseThrow(() -> Refusal.unknown("没有这份草稿，可能已经提交或放弃"));
        boolean outdated = !draft.getVersion().equals(opened.version());
        return new Beginning(
                key,
                opened.form().own(new LinkedMultiValueMap<>(draft.getData())),
                outdated ? "存下草稿以后，这个流程更新过，表格可能有变化，请核对后再提交。" : null,
                "已保存 " + CLOCK.format(draft.getUpdatedAt()));
    }

    /** With the answers of an application of one's own, those about times apart. @throws Refusal 404 for any other */
    Beginning copied(Opened opened, String number, String person) {
        boolean own = ledger.find(number)
                .filter(found -> found.getApplicant().equals(person)
                        && found.getFlow().equals(opened.offer().flow()))
                .isPresent();
        if (!own) throw Refusal.unknown("没有编号为「%s」的申请".formatted(number));
        Map<String, Object> answers = ledger.dossier(number).application().getData();
        Map<String, Object> values = opened.form().initial();
        opened.form().fields().stream()
                .filter(field -> !field.type().equals("datetime") && answers.get(field.key()) != null)
                .forEach(field -> values.put(field.key(), answers.get(field.key())));
        MultiValueMap<String, String> sent = opened.form().sent(values);
        return new Beginning(FilledIn.newKey(), sent, "已照抄 %s，请改时间".formatted(number), null);
    }
}

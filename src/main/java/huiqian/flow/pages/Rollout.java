package huiqian.flow.pages;

import huiqian.flow.model.Finding;
import huiqian.flow.version.Deployments;
import huiqian.flow.version.Deployments.Unsound;
import huiqian.flow.version.Version;
import huiqian.flow.version.Versions;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a checked draft into force, as long as the answer it was given still holds. */
@Component
class Rollout {

    private static final int LONGEST_NOTE = 200;

    private final Deployments deployments;
    private final Versions versions;

    Rollout(Deployments deployments, Versions versions) {
        this.deployments = deployments;
        this.versions = versions;
    }

    /** The number of the version it becomes. */
    @Transactional
    public int of(FlowDraft draft, String note) {
        String name = note(note);
        versions.hold();
        insistOnWhatWasShown(draft);
        try {
            return deployments.deploy(name, draft.files());
        } catch (Unsound unsound) {
            throw Refusal.invalid(
                    unsound.findings().stream().map(Finding::message).collect(Collectors.joining("；")));
        }
    }

    /** What is written on a version. @throws Refusal unless something is, and not too much */
    static String note(String given) {
        String note = Signs.line("说明", given);
        if (note.isEmpty()) throw Refusal.invalid("请写明这一版改了什么");
        if (note.length() > LONGEST_NOTE)
            throw Refusal.invalid("说明最多 %d 字，您填写了 %d 字".formatted(LONGEST_NOTE, note.length()));
        return note;
    }

    private void insistOnWhatWasShown(FlowDraft draft) {
        Version now = versions.filesInForce(draft.flow())
                .map(files -> versions.inForce(draft.flow()))
                .orElse(null);
        if (!Objects.equals(now == null ? null : now.definition(), draft.against()))
            throw Refusal.conflict("检查以后，「%s」的现行版本%s，这次没有部署。请重新检查一次再决定"
                    .formatted(draft.name(), now == null ? "已被删除" : "已经变成第 %d 版".formatted(now.number())));
    }
}

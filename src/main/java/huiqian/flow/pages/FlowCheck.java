package huiqian.flow.pages;

import huiqian.flow.gate.Examined;
import huiqian.flow.gate.Gate;
import huiqian.flow.model.Finding;
import huiqian.flow.model.ModelFile;
import huiqian.flow.outline.Change;
import huiqian.flow.outline.Comparison;
import huiqian.flow.outline.Heading;
import huiqian.flow.replay.Replay;
import huiqian.flow.replay.ReplayResult;
import huiqian.flow.version.Version;
import huiqian.flow.version.Versions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells what a draft amounts to. Nothing is stored, nothing deployed. */
@Component
class FlowCheck {

    private static final Logger LOG = LoggerFactory.getLogger(FlowCheck.class);

    private final Gate gate;
    private final Comparison comparison;
    private final Versions versions;
    private final Replay replay;

    FlowCheck(Gate gate, Comparison comparison, Versions versions, Replay replay) {
        this.gate = gate;
        this.comparison = comparison;
        this.versions = versions;
        this.replay = replay;
    }

    /**
     * What was found.
     *
     * @param model name of the model's file
     * @param heading which flow it is of, null if it cannot be read
     * @param inForce the version it was compared with, null if the flow is new
     * @param rehearsal null unless the draft is sound and its flow in use
     */
    record Result(
            String model,
            Heading heading,
            List<Finding> findings,
            List<Change> changes,
            Version inForce,
            ReplayResult rehearsal) {

        boolean isSound() {
            return findings.isEmpty();
        }

        /** What a deployment does besides, in Chinese; null if nothing. */
        String aside() {
            return inForce != null && inForce.suspended() ? "这个流程现已暂停、不接受新的申请；部署这一版以后就恢复受理，如要继续暂停，请部署后再暂停一次。" : null;
        }

        /** The number of the version it was compared with. */
        Integer against() {
            return inForce == null ? null : inForce.number();
        }
    }

    Result of(Map<String, byte[]> files) {
        String model =
                files.keySet().stream().filter(DraftFiles::isModel).findFirst().orElseThrow();
        Examined draft = gate.examine(model, files);
        List<Finding> findings = draft.findings();
        Heading heading = Optional.ofNullable(draft.flow()).flatMap(Heading::of).orElse(null);
        Optional<Map<String, byte[]>> before =
                Optional.ofNullable(heading).flatMap(of -> versions.filesInForce(of.flow()));
        if (before.isEmpty()) return new Result(model, heading, findings, List.of(), null, null);
        return new Result(
                model,
                heading,
                findings,
                changes(before.get(), draft.flow(), files),
                versions.inForce(heading.flow()),
                draft.isSound() ? replay.of(draft, files) : null);
    }

    /** What the gate cannot read nobody can compare, and it has said so. */
    private List<Change> changes(Map<String, byte[]> before, ModelFile draft, Map<String, byte[]> files) {
        try {
            return comparison.between(before, draft, files);
        } catch (RuntimeException | StackOverflowError unreadable) {
            LOG.warn("a draft could not be compared", unreadable);
            return List.of();
        }
    }
}

package huiqian.flow.version;

import huiqian.shared.Noteworthy;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of each flow as they were deployed; trials are not among them, nor is what was deleted. */
@Component
public class Versions {

    private final DeployedModels models;
    private final VersionBook book;
    private final DeploymentLock lock;
    private final ApplicationEventPublisher events;

    Versions(DeployedModels models, VersionBook book, DeploymentLock lock, ApplicationEventPublisher events) {
        this.models = models;
        this.book = book;
        this.lock = lock;
        this.events = events;
    }

    /** The model and the forms of the version that new applications follow, by file name; empty if there is no such flow. */
    public Optional<Map<String, byte[]>> filesInForce(String flow) {
        return models.latest(flow).map(models::files);
    }

    /** The version in force of each flow, by key. */
    public List<Version> inForce() {
        Map<String, Long> running = models.running();
        return models.latest().stream()
                .map(latest -> version(latest, true, running))
                .toList();
    }

    /** The version in force of one flow. @throws Refusal if there is no such flow */
    public Version inForce(String flow) {
        return version(latest(flow), true, models.running());
    }

    /**
     * Some of the versions of a flow, the newest first.
     *
     * @param page from 0
     * @throws Refusal if there is no such flow
     */
    public Page page(String flow, int page, int size) {
        String latest = latest(flow).getId();
        Map<String, Long> running = models.running();
        List<Version> items = models.newestFirst(flow, page * size, size).stream()
                .map(model -> version(model, model.getId().equals(latest), running))
                .toList();
        return new Page(items, models.count(flow));
    }

    /** @throws Refusal if there is no such version */
    public Version get(String flow, int number) {
        ProcessDefinition model = model(flow, number);
        return version(model, model.getId().equals(latest(flow).getId()), models.running());
    }

    /** The number of the version that this one came after, 0 if it is the first that is still there. */
    public int before(String flow, int number) {
        return models.newestFirst(flow, 0, Integer.MAX_VALUE).stream()
                .mapToInt(ProcessDefinition::getVersion)
                .filter(earlier -> earlier < number)
                .findFirst()
                .orElse(0);
    }

    /** The model and the forms of a version, by file name. @throws Refusal if there is no such version */
    public Map<String, byte[]> files(String flow, int number) {
        return models.files(model(flow, number));
    }

    /** Nobody else deploys from now to the end of the caller's transaction, which there must be. */
    public void hold() {
        lock.acquire();
    }

    /** How many cases of a flow are not over, whichever version they follow. */
    public long running(String flow) {
        return models.running(flow);
    }

    /**
     * Says what a version is for; whoever asks must be allowed to. The audit log keeps it.
     *
     * @param note at most 500 characters; blank for nothing
     */
    /** Under the lock, so that a version from before there was a book is entered once. */
    @Transactional
    public void describe(String flow, int number, String note, String person) {
        String said = Signs.line("说明", note);
        if (said.length() > VersionBook.LONGEST_NOTE)
            throw Refusal.invalid("说明最多 %d 字，您填写了 %d 字".formatted(VersionBook.LONGEST_NOTE, said.length()));
        lock.acquire();
        ProcessDefinition model = model(flow, number);
        if (book.of(model.getId()).isEmpty()) book.enter(model.getId(), flow, number, models.recollected(model));
        book.describe(model.getId(), said.isEmpty() ? null : said);
        events.publishEvent(new Noteworthy(
                Noteworthy.Kind.FLOW_MAINTAINED,
                person,
                "%s 第 %d 版".formatted(flow, number),
                said.isEmpty() ? "清空说明" : "修改说明：" + said));
    }

    private ProcessDefinition latest(String flow) {
        return models.latest(flow).orElseThrow(() -> Refusal.unknown("没有流程「%s」".formatted(flow)));
    }

    private ProcessDefinition model(String flow, int number) {
        latest(flow);
        return Optional.of(number)
                .filter(version -> version > 0)
                .flatMap(version -> models.find(flow, version))
                .orElseThrow(() -> Refusal.unknown("流程「%s」没有第 %d 版".formatted(flow, number)));
    }

    private Version version(ProcessDefinition model, boolean inForce, Map<String, Long> running) {
        VersionBook.Entry entry = book.of(model.getId()).orElseGet(() -> models.recollected(model));
        return new Version(
                model.getId(),
                model.getKey(),
                model.getName(),
                model.getVersion(),
                entry.deployedAt(),
                entry.person(),
                Origin.of(entry.source()),
                entry.note(),
                running.getOrDefault(model.getId(), 0L),
                inForce,
                model.isSuspended());
    }

    /** @param total of all pages */
    public record Page(List<Version> items, long total) {}
}

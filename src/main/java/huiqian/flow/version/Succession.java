package huiqian.flow.version;

import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One version comes after another: of two who decide at once, the second is told what the first has done. */
@Component
class Succession implements Restoration, Upgrades {

    private static final int LONGEST_REASON = 200;

    private final DeployedModels models;
    private final VersionBook book;
    private final DeploymentLock lock;
    private final Deployments deployments;
    private final ShippedFlows shipped;

    Succession(
            DeployedModels models,
            VersionBook book,
            DeploymentLock lock,
            Deployments deployments,
            ShippedFlows shipped) {
        this.models = models;
        this.book = book;
        this.lock = lock;
        this.deployments = deployments;
        this.shipped = shipped;
    }

    @Override
    @Transactional
    public int restore(String flow, int number, String seen, String note) {
        String why = Signs.line("原因", note);
        if (why.isEmpty()) throw Refusal.invalid("请写明为什么恢复");
        if (why.length() > LONGEST_REASON)
            throw Refusal.invalid("原因最多 %d 字，您填写了 %d 字".formatted(LONGEST_REASON, why.length()));
        ProcessDefinition inForce = stillInForce(flow, seen);
        ProcessDefinition earlier =
                models.find(flow, number).orElseThrow(() -> Refusal.unknown("流程「%s」没有第 %d 版".formatted(flow, number)));
        Map<String, byte[]> files = models.files(earlier);
        if (Fingerprint.of(files).equals(Fingerprint.of(models.files(inForce))))
            throw Refusal.invalid("第 %d 版与现行的第 %d 版完全一样，不需要恢复".formatted(number, inForce.getVersion()));
        return deployments.deploy("恢复第 %d 版：%s".formatted(number, why), files);
    }

    private ProcessDefinition stillInForce(String flow, String seen) {
        lock.acquire();
        ProcessDefinition inForce = models.latest(flow).orElseThrow(() -> Refusal.unknown("没有流程「%s」".formatted(flow)));
        if (!inForce.getId().equals(seen))
            throw Refusal.conflict("您打开页面以后，现行版本已经变成第 %d 版，这次没有做任何改动。请重新查看版本列表再决定".formatted(inForce.getVersion()));
        return inForce;
    }

    @Override
    public Set<String> offered() {
        Set<String> flows = new TreeSet<>();
        shipped.all().forEach((flow, files) -> {
            if (isNews(flow, files)) flows.add(flow);
        });
        return flows;
    }

    @Override
    public Optional<Map<String, byte[]>> offer(String flow) {
        return Optional.ofNullable(shipped.all().get(flow)).filter(files -> isNews(flow, files));
    }

    @Override
    @Transactional
    public int adopt(String flow, String seen) {
        stillInForce(flow, seen);
        Map<String, byte[]> files = offer(flow).orElseThrow(() -> Refusal.conflict("没有可以采用的新版本，也许刚刚已经采用过"));
        return deployments.deploy("采用随系统提供的新版本", files);
    }

    /** A flow that nobody has is seeded, not offered. */
    private boolean isNews(String flow, Map<String, byte[]> files) {
        String fingerprint = Fingerprint.of(files);
        return models.latest(flow).isPresent()
                && !book.knows(flow, fingerprint)
                && models.newestFirst(flow, 0, Integer.MAX_VALUE).stream()
                        .noneMatch(
                                model -> isUnwritten(model) && fingerprint.equals(Fingerprint.of(models.files(model))));
    }

    /** From before there was a book of versions. */
    private boolean isUnwritten(ProcessDefinition model) {
        return book.of(model.getId()).isEmpty();
    }
}

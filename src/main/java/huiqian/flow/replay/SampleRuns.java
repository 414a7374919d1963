package huiqian.flow.replay;

import huiqian.flow.gate.DryRun;
import huiqian.flow.model.Lexicon;
import huiqian.flow.model.ModelFile;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Tries models out in a scratch engine of its own, which is kept warm; one model after the other, on a thread of its own, always with all its
 * made-up cases. Whoever cannot wait for the end of it is told so; the run goes on, and is found when the same files are sent in again.
 */
@Component
class SampleRuns implements DryRun, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRuns.class);
    private static final int DAYS_AHEAD = 30;

    private static final String UNFINISHED = "模拟的申请在 %d 秒内还没有试走完（服务器正忙），这一次不能部署；试走在后台继续，请过半分钟把同样的文件再检查或部署一次";
    private static final String BROKEN = "模拟的申请没能试走（服务器出了意外），这一次不能部署，请过一会儿再试；仍不行请把文件发给系统维护人员";

    private final Clock clock;
    private final Duration wait;
    private final RecentRuns runs = new RecentRuns();
    private final AtomicReference<Sample> now = new AtomicReference<>();
    private ScratchEngine scratch;
    private volatile ExecutorService thread;

    /** @param wait Modeler gives up after five seconds, and the rules and the engine have to read the model, too */
    SampleRuns(Clock clock, @Value("${huiqian.flows.sample-wait}") Duration wait) {
        this.clock = clock;
        this.wait = wait;
    }

    @Override
    public List<Failure> of(ModelFile flow, Map<String, byte[]> files) {
        if (!isRunning()) return List.of();
        Future<List<Failure>> run = runs.of(flow.name(), files, () -> thread.submit(() -> tried(flow, files)));
        try {
            return run.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException unfinished) {
            LOG.warn("{} is still being tried out", flow.name());
            return List.of(new Failure(null, UNFINISHED.formatted(wait.toSeconds())));
        } catch (ExecutionException broken) {
            LOG.error("{} could not be tried out", flow.name(), broken);
            runs.forget(run);
            return List.of(new Failure(null, BROKEN));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of(new Failure(null, BROKEN));
        }
    }

    private List<Failure> tried(ModelFile flow, Map<String, byte[]> files) {
        LocalDateTime then = LocalDateTime.now(clock).plusDays(DAYS_AHEAD);
        return new SampleRun(flow, files, then).in(scratch(), now::set);
    }

    /** Only the one thread asks for it. */
    private ScratchEngine scratch() {
        if (scratch == null)
            scratch = new ScratchEngine(SampleWords.of(Lexicon.ofClassPath(), now::get), element -> now.get()
                    .pass(element));
        return scratch;
    }

    private void close() {
        if (scratch != null) scratch.close();
        scratch = null;
    }

    /** From the first web request on everything is tried; what is seeded before is tested at home. */
    @Override
    public void start() {
        thread = Executors.newSingleThreadExecutor(new CustomizableThreadFactory("sample-runs-"));
        thread.submit(this::scratch);
    }

    @Override
    public void stop() {
        thread.submit(this::close);
        thread.shutdown();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the shipped flows, before the web server. */
    @Override
    public int getPhase() {
        return 3;
    }
}

package huiqian.engine.replay;

import huiqian.engine.gate.DryRun;
import huiqian.engine.gate.Lexicon;
import jakarta.annotation.PreDestroy;
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
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Tries models out in a scratch engine of its own, which is built once, after the start, and kept warm; one model after the other, on a thread of
 * its own. Before the start is over nothing is tried: what is seeded then is tested at home.
 */
@Component
class SampleRuns implements DryRun {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRuns.class);

    /** Modeler gives up after five seconds, and the engine has to read the model, too. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final int DAYS_AHEAD = 30;

    private final Clock clock;
    private final ExecutorService thread;
    private final AtomicReference<Sample> now = new AtomicReference<>();
    private volatile Future<Scratch> scratch;

    SampleRuns(Clock clock) {
        this.clock = clock;
        this.thread = Executors.newSingleThreadExecutor(new CustomizableThreadFactory("sample-runs-"));
    }

    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        scratch = thread.submit(
                () -> new Scratch(SampleWords.of(Lexicon.ofClassPath(), now::get), new Footsteps(element -> now.get()
                        .pass(element))));
    }

    @Override
    public List<Failure> of(String model, Map<String, byte[]> files) {
        if (scratch == null) return List.of();
        long until = System.nanoTime() + LONGEST.toNanos();
        Future<List<Failure>> run = thread.submit(() -> {
            SampleRun sample =
                    new SampleRun(model, files, LocalDateTime.now(clock).plusDays(DAYS_AHEAD));
            return sample.in(scratch.get(), now::set, () -> System.nanoTime() < until);
        });
        try {
            return run.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException untold) {
            // The rules have been kept; that it could not be tried out is no fault of the model.
            LOG.warn("{} was not tried out", model, untold);
            run.cancel(false);
            return List.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    @PreDestroy
    void close() {
        if (scratch != null) thread.submit(this::cool);
        thread.shutdown();
    }

    private void cool() {
        try {
            scratch.get().close();
        } catch (ExecutionException | InterruptedException neverBuilt) {
            LOG.debug("there is no scratch engine to close", neverBuilt);
        }
    }
}

package huiqian.record;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Lends parsed fonts, one family to each document in the making; as many as there are processors, each parsed when
 * first needed.
 */
@Component
class FontPool {

    /** A parsed family holds some 25 MB. */
    private static final int MOST = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final Semaphore permits = new Semaphore(MOST);
    private final Queue<FontFamily> idle = new ConcurrentLinkedQueue<>();

    <T> T lend(Function<FontFamily, T> work) {
        permits.acquireUninterruptibly();
        try {
            FontFamily family = idle.poll();
            return use(family == null ? FontFamily.load() : family, work);
        } finally {
            permits.release();
        }
    }

    private <T> T use(FontFamily family, Function<FontFamily, T> work) {
        try {
            return work.apply(family);
        } finally {
            family.forget();
            idle.add(family);
        }
    }
}

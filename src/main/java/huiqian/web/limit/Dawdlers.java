package huiqian.web.limit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The requests that hold a thread because their body has not come yet. All together they may hold half of the threads, those of one address a
 * quarter; as many as that may wait a moment for one of them to be done. So there are always threads left for everybody else.
 */
class Dawdlers {

    private static final long A_MOMENT = TimeUnit.SECONDS.toNanos(1);

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int all;
    private int waiting;

    Dawdlers(int threads) {
        this.most = Math.max(1, threads / 2);
        this.mostOfOne = Math.max(1, threads / 4);
    }

    /** Whether one more of this address may wait for its body; if so it has to {@link #leave}. */
    synchronized boolean enter(String address) throws InterruptedException {
        if (isFull(address) && !waited(address)) return false;
        all++;
        byAddress.merge(address, 1, Integer::sum);
        return true;
    }

    synchronized void leave(String address) {
        all--;
        byAddress.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
        notifyAll();
    }

    private boolean isFull(String address) {
        return all >= most || byAddress.getOrDefault(address, 0) >= mostOfOne;
    }

    private boolean waited(String address) throws InterruptedException {
        if (waiting >= mostOfOne) return false;
        long until = System.nanoTime() + A_MOMENT;
        waiting++;
        try {
            for (long left = A_MOMENT; isFull(address) && left > 0; left = until - System.nanoTime())
                TimeUnit.NANOSECONDS.timedWait(this, left);
            return !isFull(address);
        } finally {
            waiting--;
        }
    }
}

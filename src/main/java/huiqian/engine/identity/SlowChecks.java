package huiqian.engine.identity;

import huiqian.member.Credentials;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * How many slow checks of passwords there may be at once, so that a flood of wrong ones leaves the processor to those who are signed in: as many
 * as half of the processors do, the others wait for their turn. Only so many wait, of one client no more than half of them, and none for long.
 */
@Component
class SlowChecks {

    static final int MOST = 120;
    static final int MOST_OF_ONE = MOST / 2;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofSeconds(5);

    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Map<String, Integer> ofClients = new HashMap<>();
    private int all;

    /** A place among those who wait, to be closed when done. */
    interface Place extends AutoCloseable {

        /** @throws Credentials.MustWait if its turn does not come */
        boolean inTurn(BooleanSupplier check);

        @Override
        void close();
    }

    /** @throws Credentials.MustWait if too many are waiting, of this client or of all */
    synchronized Place enter(String client) {
        int ofOne = ofClients.getOrDefault(client, 0);
        if (ofOne >= MOST_OF_ONE) throw Credentials.MustWait.forOthersOfTheClient(LATER);
        if (all >= MOST) throw Credentials.MustWait.forOthers(LATER);
        all++;
        ofClients.put(client, ofOne + 1);
        return new Place() {
            @Override
            public boolean inTurn(BooleanSupplier check) {
                return SlowChecks.this.inTurn(check);
            }

            @Override
            public void close() {
                leave(client);
            }
        };
    }

    private boolean inTurn(BooleanSupplier check) {
        if (!comes()) throw Credentials.MustWait.forOthers(LATER);
        try {
            return check.getAsBoolean();
        } finally {
            turns.release();
        }
    }

    private boolean comes() {
        try {
            return turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void leave(String client) {
        all--;
        ofClients.computeIfPresent(client, (same, count) -> count == 1 ? null : count - 1);
    }
}

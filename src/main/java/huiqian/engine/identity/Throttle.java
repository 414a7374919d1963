package huiqian.engine.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huiqian.member.Credentials;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses at a password: the pair of account and client, so that nobody can keep another person out. The first four wrong
 * passwords cost nothing; from the fifth on there is a wait, doubled by each further one, from 4 seconds up to 5 minutes. A right one, or a quarter of an hour without a
 * try, and all is forgotten.
 */
@Component
class Throttle {

    static final int FREE = 5;
    static final Duration SHORTEST = Duration.ofSeconds(4);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int MOST_PAIRS = 100_000;

    private record Pair(String account, String client) {}

    private record Failures(int count, Instant until) {

        Failures andOneMore(Instant now) {
            return new Failures(count + 1, now.plus(pause(count + 1)));
        }

        private static Duration pause(int failures) {
            if (failures < FREE) return Duration.ZERO;
            Duration pause = SHORTEST.multipliedBy(1L << Math.min(failures - FREE, 10));
            return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
        }
    }

    private final Clock clock;
    private final Cache<Pair, Failures> failures;

    Throttle(Clock clock) {
        this.clock = clock;
        this.failures = Caffeine.newBuilder()
                .maximumSize(MOST_PAIRS)
                .expireAfterWrite(MEMORY)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** How long this client has to wait before it may try this account again; zero if it need not. */
    Duration pause(String account, String client) {
        Failures known = failures.getIfPresent(pair(account, client));
        if (known == null) return Duration.ZERO;
        Duration left = Duration.between(clock.instant(), known.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** @throws Credentials.MustWait if this client has to wait */
    void insist(String account, String client) {
        Duration pause = pause(account, client);
        if (!pause.isZero()) throw Credentials.MustWait.forWrongOnes(pause);
    }

    void failed(String account, String client) {
        failures.asMap()
                .merge(
                        pair(account, client),
                        new Failures(1, clock.instant()),
                        (known, one) -> known.andOneMore(clock.instant()));
    }

    void succeeded(String account, String client) {
        failures.invalidate(pair(account, client));
    }

    private static Pair pair(String account, String client) {
        return new Pair(account.toLowerCase(Locale.ROOT), client);
    }
}

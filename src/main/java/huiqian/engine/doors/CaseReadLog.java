package huiqian.engine.doors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huiqian.approval.ledger.Ledger;
import huiqian.engine.Platform;
import huiqian.engine.identity.Keyed;
import huiqian.shared.Noteworthy;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Has it noted when an admin looks into cases without a part in them: once for each case, or each
 * question about several, in ten minutes.
 */
@Component
public class CaseReadLog {

    static final String SEVERAL = "多份申请";

    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;

    private record Look(String person, String subject, String question) {}

    private final Platform platform;
    private final CaseLookup cases;
    private final Ledger ledger;
    private final OwnLists own;
    private final ApplicationEventPublisher events;
    private final Cache<Look, Boolean> noted;
    private final Keyed keyed = new Keyed(new SecureRandom());

    CaseReadLog(
            Platform platform,
            CaseLookup cases,
            Ledger ledger,
            OwnLists own,
            ApplicationEventPublisher events,
            Clock clock) {
        this.platform = platform;
        this.cases = cases;
        this.ledger = ledger;
        this.own = own;
        this.events = events;
        this.noted = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(AGAIN)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * Somebody was shown what a request to the address asked for.
     *
     * @param question what tells it from other requests; kept as a hash
     * @param named whatever in it may be a number or an id of the engine
     */
    void shown(Caller caller, String address, String question, List<String> named) {
        if (!caller.isAdmin()) return;
        String person = caller.person();
        Set<String> numbers = numbers(named);
        if (numbers.isEmpty() && !own.answer(address)) note(new Look(person, SEVERAL, keyed.hash(question)), address);
        numbers.stream()
                .filter(number -> !ledger.takesPart(number, person))
                .forEach(number -> note(new Look(person, number, ""), address));
    }

    private Set<String> numbers(List<String> named) {
        return platform.run(
                () -> named.stream().flatMap(id -> cases.of(id).stream()).collect(Collectors.toSet()));
    }

    private void note(Look look, String address) {
        if (noted.asMap().putIfAbsent(look, true) != null) return;
        events.publishEvent(new Noteworthy(
                Noteworthy.Kind.CASE_READ,
                look.person(),
                look.subject(),
                "查看了%s（%s）".formatted(Routes.called(address), address)));
    }
}

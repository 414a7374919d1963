package huiqian.member.pages;

import huiqian.member.Credentials;
import huiqian.member.Seal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Initial passwords that can be looked up again: until their owner replaces them, for a week at most. */
@Component
class Handouts {

    static final Duration KEPT = Duration.ofDays(7);

    private final HandoutRepository handouts;
    private final Seal seal;
    private final Clock clock;

    Handouts(HandoutRepository handouts, Seal seal, Clock clock) {
        this.handouts = handouts;
        this.seal = seal;
        this.clock = clock;
    }

    /** @param run the import that added the accounts; null for one added or reset by hand */
    @Transactional
    public void keep(String run, Map<String, String> passwords) {
        Instant now = clock.instant();
        handouts.saveAll(passwords.entrySet().stream()
                .map(each -> new Handout(each.getKey(), run, seal.close(each.getKey(), each.getValue()), now))
                .toList());
    }

    Optional<String> of(String person) {
        return handouts.of(person, since()).flatMap(this::open);
    }

    /** The passwords of an import that are still as they were given, by person. */
    Map<String, String> ofImport(String run) {
        Map<String, String> passwords = new TreeMap<>();
        handouts.ofImport(run, since())
                .forEach(each -> open(each).ifPresent(password -> passwords.put(each.person(), password)));
        return passwords;
    }

    /** The imports of which there are any left, the latest first. */
    List<HandoutCount> byImport() {
        return handouts.byImport(since());
    }

    /** Those who were given one by hand and have not replaced it. */
    List<String> byHand() {
        return handouts.byHand(since());
    }

    private Optional<String> open(SealedPassword handout) {
        return seal.open(handout.person(), handout.secret());
    }

    private Instant since() {
        return clock.instant().minus(KEPT);
    }

    /** Whoever has another password now, given or chosen, does not get in with this one any more. */
    @EventListener
    @Transactional
    public void on(Credentials.Replaced replaced) {
        handouts.forget(replaced.people());
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void forgetOld() {
        handouts.forgetBefore(since());
    }
}

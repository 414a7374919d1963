package huiqian.approval.home;

import huiqian.approval.Forms;
import huiqian.approval.Forms.Offer;
import huiqian.approval.ledger.RequestRepository;
import huiqian.page.Address;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What somebody may apply for, what they applied for last first. */
@Component
class Tiles {

    private static final Duration LATELY = Duration.ofDays(90);
    private static final int ENOUGH = 5;
    private static final Limit MOST = Limit.of(2000);

    private final Forms forms;
    private final RequestRepository requests;
    private final Clock clock;

    Tiles(Forms forms, RequestRepository requests, Clock clock) {
        this.forms = forms;
        this.requests = requests;
        this.clock = clock;
    }

    List<Tile> of(String person) {
        Map<String, Instant> used = new HashMap<>();
        requests.lastFiled(person).forEach(row -> used.put((String) row[0], (Instant) row[1]));
        Map<String, Duration> usual = usual();
        return forms.offers(person).stream()
                .sorted(Comparator.comparing(
                        offer -> offer.trial() == null ? used.getOrDefault(offer.flow(), Instant.MIN) : Instant.MIN,
                        Comparator.reverseOrder()))
                .map(offer -> tile(offer, usual.get(offer.flow())))
                .toList();
    }

    private static Tile tile(Offer offer, Duration usual) {
        Map<String, String> trial = new HashMap<>();
        if (offer.trial() != null) trial.put("trial", offer.trial());
        String query = trial.isEmpty() ? "" : Address.query(trial);
        return new Tile(
                offer.name(),
                "/apply/" + offer.flow() + query,
                article(offer.clause()),
                usual == null || offer.trial() != null ? null : inWords(usual),
                offer.missing(),
                offer.trial() != null);
    }

    /** Which article it is, without what that says. */
    private static String article(String clause) {
        return clause == null ? "" : clause.split("[：:]", 2)[0];
    }

    /** The median wait for an outcome, by flow; flows with few of late are absent. */
    private Map<String, Duration> usual() {
        Map<String, List<Duration>> waits = requests.waits(clock.instant().minus(LATELY), MOST).stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> Duration.between((Instant) row[1], (Instant) row[2]), Collectors.toList())));
        Map<String, Duration> medians = new HashMap<>();
        waits.forEach((flow, all) -> {
            if (all.size() >= ENOUGH)
                medians.put(flow, all.stream().sorted().toList().get(all.size() / 2));
        });
        return medians;
    }

    private static String inWords(Duration usual) {
        if (usual.toHours() < 1) return "通常 1 小时以内";
        return usual.toHours() < 48 ? "通常 %d 小时".formatted(usual.toHours()) : "通常 %d 天".formatted(usual.toDays());
    }
}

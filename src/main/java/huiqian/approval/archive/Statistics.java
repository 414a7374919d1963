package huiqian.approval.archive;

import huiqian.approval.archive.Figures.OfFlow;
import huiqian.approval.archive.Figures.OfStep;
import huiqian.approval.archive.Figures.Waiting;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.member.Roster;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Works out what was filed in a semester, what became of it and how long it took. */
@Component
class Statistics {

    private static final Limit STEPS = Limit.of(50_000);
    private static final Limit LONGEST = Limit.of(60);
    private static final int SHOWN = 10;
    private static final int NAMED = 3;

    private final FigureQueries queries;
    private final Roster roster;
    private final Clock clock;

    Statistics(FigureQueries queries, Roster roster, Clock clock) {
        this.queries = queries;
        this.roster = roster;
        this.clock = clock;
    }

    /** Those of which there is something, and the present one, the latest first. */
    List<Semester> semesters() {
        Semester now = Semester.of(LocalDate.now(clock));
        Instant first = queries.first();
        return first == null
                ? List.of(now)
                : Semester.between(Semester.of(LocalDate.ofInstant(first, UnionTime.ZONE)), now);
    }

    Figures of(Semester semester) {
        return new Figures(flows(semester), steps(semester), waiting());
    }

    private List<OfFlow> flows(Semester semester) {
        Map<String, String> names = new TreeMap<>();
        Map<String, Map<Status, Long>> counts = new TreeMap<>();
        for (Object[] row : queries.outcomes(semester.start(), semester.end())) {
            names.put((String) row[0], (String) row[1]);
            // Undecided ones have no outcome yet.
            Status outcome = row[2] == null ? Status.PENDING : (Status) row[2];
            counts.computeIfAbsent((String) row[0], first -> new EnumMap<>(Status.class))
                    .merge(outcome, (Long) row[3], Long::sum);
        }
        Map<String, Long> late = late();
        Map<String, List<Duration>> waits = waits(semester);
        return names.keySet().stream()
                .map(key -> flow(
                        key,
                        names.get(key),
                        counts.get(key),
                        late.getOrDefault(key, 0L),
                        waits.getOrDefault(key, List.of())))
                .sorted(Comparator.comparing(OfFlow::filed, Comparator.reverseOrder()))
                .toList();
    }

    private Map<String, Long> late() {
        return queries.overdue(clock.instant()).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private Map<String, List<Duration>> waits(Semester semester) {
        return queries.waits(semester.start(), semester.end()).stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> Duration.between((Instant) row[1], (Instant) row[2]), Collectors.toList())));
    }

    private static OfFlow flow(String flow, String name, Map<Status, Long> counts, long late, List<Duration> waits) {
        return new OfFlow(
                flow,
                name,
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(Status.APPROVED, 0L),
                counts.getOrDefault(Status.REJECTED, 0L),
                counts.getOrDefault(Status.WITHDRAWN, 0L),
                counts.getOrDefault(Status.PENDING, 0L),
                late,
                Figures.median(waits));
    }

    private record Step(String flow, String step) {}

    private List<OfStep> steps(Semester semester) {
        Map<Step, List<Duration>> times = queries.steps(semester.start(), semester.end(), STEPS).stream()
                .collect(Collectors.groupingBy(
                        row -> new Step((String) row[0], (String) row[1]),
                        Collectors.mapping(
                                row -> Duration.between((Instant) row[2], (Instant) row[3]), Collectors.toList())));
        return times.entrySet().stream()
                .map(one -> new OfStep(
                        one.getKey().flow(),
                        one.getKey().step(),
                        one.getValue().size(),
                        Figures.median(one.getValue())))
                .sorted(Comparator.comparing(OfStep::name).thenComparing(OfStep::median, Comparator.reverseOrder()))
                .toList();
    }

    /** The ballots of a vote wait together. */
    private List<Waiting> waiting() {
        List<Object[]> rows = queries.longest(LONGEST);
        Map<String, String> names = roster.named(rows.stream()
                .flatMap(row -> ((OpenStep) row[0]).getDeciders().stream())
                .distinct()
                .toList());
        Map<Step, List<Object[]>> together = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Step(((Request) row[1]).getNumber(), ((OpenStep) row[0]).getStep()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return together.values().stream()
                .limit(SHOWN)
                .map(same -> waiting(same, names))
                .toList();
    }

    private Waiting waiting(List<Object[]> same, Map<String, String> names) {
        OpenStep step = (OpenStep) same.get(0)[0];
        Request request = (Request) same.get(0)[1];
        List<String> people = same.stream()
                .flatMap(row -> ((OpenStep) row[0]).getDeciders().stream())
                .distinct()
                .sorted()
                .toList();
        String who = people.stream().limit(NAMED).map(names::get).collect(Collectors.joining("、"));
        return new Waiting(
                request.getNumber(),
                request.getTitle(),
                step.getStep(),
                people.size() > NAMED ? who + " 等 %d 人".formatted(people.size()) : who,
                Duration.between(step.getOpenedAt(), clock.instant()),
                step.getDue() != null && step.getDue().isBefore(clock.instant()));
    }
}

package huiqian.approval.home;

import huiqian.approval.inbox.Timetable;
import huiqian.approval.ledger.Inquiry;
import huiqian.approval.ledger.Inquiry.Choice;
import huiqian.approval.ledger.Inquiry.Course;
import huiqian.approval.ledger.Inquiry.Order;
import huiqian.approval.ledger.Inquiry.Slice;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.RequestRepository;
import huiqian.approval.ledger.RequestSearch;
import huiqian.approval.listing.Line;
import huiqian.approval.listing.Lines;
import huiqian.approval.listing.ListQuery;
import huiqian.page.Paged;
import huiqian.shared.Period;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What somebody has applied for: what is still going on, and what is over. */
@Component
class OwnRequests {

    /** Of what was approved; what is older than these has taken place. */
    private static final Limit MOST = Limit.of(200);

    private final RequestSearch search;
    private final RequestRepository requests;
    private final Timetable timetable;
    private final Lines lines;
    private final Clock clock;

    OwnRequests(RequestSearch search, RequestRepository requests, Timetable timetable, Lines lines, Clock clock) {
        this.search = search;
        this.requests = requests;
        this.timetable = timetable;
        this.lines = lines;
        this.clock = clock;
    }

    Paged<Line> of(String person, ListQuery asked, boolean ongoing, int size) {
        Paged<Request> found =
                search.find(asked.own(person, course(person, ongoing)), asked.order(), asked.slice(size));
        return new Paged<>(lines.of(found.items(), person), found.total(), found.page(), found.size());
    }

    /** The newest that are going on. */
    List<Line> ongoing(String person, int most) {
        Inquiry wanted = new Inquiry(person, null, null, null, null, null, null, true, course(person, true));
        return lines.of(
                search.find(wanted, Order.LATEST_FIRST, new Slice(0, most)).items(), person);
    }

    List<Choice> flows(String person) {
        return search.flows(new Inquiry(person, null, null, null, null, null, null, true, null));
    }

    /** What was approved for a time that touches a day or comes later, by number. */
    Map<String, Period> periods(String person) {
        return timetable.of(requests.approved(person, MOST));
    }

    private Course course(String person, boolean ongoing) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), UnionTime.ZONE);
        Set<String> coming = periods(person).entrySet().stream()
                .filter(one -> one.getValue().to().isAfter(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Course(ongoing, coming);
    }
}

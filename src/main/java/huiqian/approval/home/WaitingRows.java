package huiqian.approval.home;

import huiqian.approval.inbox.Inbox;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Timetable;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.approval.pages.Moment;
import huiqian.page.Paged;
import huiqian.shared.Period;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What waits for somebody, the most urgent first. */
@Component
class WaitingRows {

    private final Inbox inbox;
    private final Ledger ledger;
    private final Timetable timetable;
    private final Clock clock;

    WaitingRows(Inbox inbox, Ledger ledger, Timetable timetable, Clock clock) {
        this.inbox = inbox;
        this.ledger = ledger;
        this.timetable = timetable;
        this.clock = clock;
    }

    Paged<WaitingRow> of(String person, int most) {
        Paged<OpenStep> found = inbox.waiting(new Inbox.Wanted(person, null, "", 0, most));
        List<String> numbers = found.items().stream()
                .map(OpenStep::getRequestNumber)
                .distinct()
                .toList();
        Map<String, Request> requests = ledger.all(numbers);
        Map<String, Period> periods = timetable.of(numbers);
        Moment moment = new Moment(clock.instant());
        return found.map(step -> {
            Period period = periods.get(step.getRequestNumber());
            return new WaitingRow(
                    step,
                    requests.get(step.getRequestNumber()),
                    period == null ? "" : moment.period(period),
                    moment.due(step.getDue()));
        });
    }
}

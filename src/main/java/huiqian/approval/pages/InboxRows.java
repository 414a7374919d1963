package huiqian.approval.pages;

import huiqian.approval.inbox.Inbox;
import huiqian.approval.inbox.Inbox.Wanted;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Timetable;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.page.Paged;
import huiqian.shared.Period;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rows of somebody's inbox, read together. */
@Component
class InboxRows {

    private final Inbox inbox;
    private final Ledger ledger;
    private final Timetable timetable;
    private final Clock clock;

    InboxRows(Inbox inbox, Ledger ledger, Timetable timetable, Clock clock) {
        this.inbox = inbox;
        this.ledger = ledger;
        this.timetable = timetable;
        this.clock = clock;
    }

    Paged<InboxRow> waiting(Wanted wanted) {
        Paged<OpenStep> found = inbox.waiting(wanted);
        return rows(found, Map.of());
    }

    Paged<InboxRow> done(Wanted wanted) {
        Paged<OpenStep> found = inbox.done(wanted);
        List<Decision> decisions = ledger.decisions(numbers(found)).values().stream()
                .flatMap(Collection::stream)
                .toList();
        return rows(found, ledger.inWords(decisions));
    }

    private Paged<InboxRow> rows(Paged<OpenStep> found, Map<String, String> said) {
        Map<String, Request> requests = ledger.all(numbers(found));
        Map<String, Period> periods = timetable.of(numbers(found));
        Moment moment = new Moment(clock.instant());
        return found.map(step -> new InboxRow(
                step,
                requests.get(step.getRequestNumber()),
                periods.containsKey(step.getRequestNumber()) ? moment.period(periods.get(step.getRequestNumber())) : "",
                step.isOpen() ? moment.due(step.getDue()) : null,
                step.isOpen()
                        ? null
                        : "%s · %s".formatted(said.getOrDefault(step.getTask(), "已办"), moment.at(step.getClosedAt()))));
    }

    private static List<String> numbers(Paged<OpenStep> found) {
        return found.items().stream().map(OpenStep::getRequestNumber).distinct().toList();
    }
}

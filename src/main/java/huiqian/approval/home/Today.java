package huiqian.approval.home;

import huiqian.approval.Agenda;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the day holds for somebody. */
@Component
class Today {

    /** @param number of the request; null where it is not theirs to open */
    record Entry(String words, String when, String number) {}

    private final OwnRequests own;
    private final Ledger ledger;
    private final List<Agenda> agendas;

    Today(OwnRequests own, Ledger ledger, List<Agenda> agendas) {
        this.own = own;
        this.ledger = ledger;
        this.agendas = agendas;
    }

    List<Entry> of(String person, LocalDate day) {
        Map<String, Period> periods = own.periods(person);
        periods.values().removeIf(period -> !period.isOn(day));
        List<Entry> entries = new ArrayList<>(ledger.all(List.copyOf(periods.keySet())).values().stream()
                .sorted(Comparator.comparing(
                        request -> periods.get(request.getNumber()).from()))
                .map(request -> entry(request, periods.get(request.getNumber()).on(day)))
                .toList());
        agendas.forEach(agenda ->
                agenda.of(person, day).forEach(entry -> entries.add(new Entry(entry.words(), entry.when(), null))));
        return entries;
    }

    private static Entry entry(Request request, String when) {
        return new Entry("%s：%s".formatted(request.getFlowName(), request.getTitle()), when, request.getNumber());
    }
}

package huiqian.notification.digest;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.notification.choice.Choices;
import huiqian.notification.outbox.Channel;
import huiqian.notification.outbox.Outbox;
import huiqian.notification.outbox.QuietHours;
import huiqian.page.Paged;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mail of the morning into the outbox, once a day and person, on whichever node; nothing where nothing waits. */
@Component
public class Digest {

    private static final LocalTime HOUR = LocalTime.of(8, 0);
    private static final int MOST = 50;

    private final Choices choices;
    private final Steps steps;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;

    Digest(Choices choices, Steps steps, Ledger ledger, Outbox outbox, Clock clock) {
        this.choices = choices;
        this.steps = steps;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those who are still to be told today, if it is time. A server that was down at eight makes up for it. */
    public List<String> due() {
        LocalTime now = LocalTime.ofInstant(clock.instant(), UnionTime.ZONE);
        return now.isBefore(HOUR) || QuietHours.are(clock.instant()) ? List.of() : choices.digestDue();
    }

    @Transactional
    public void write(String person) {
        if (!choices.claimDigest(person)) return;
        Paged<OpenStep> waiting = steps.inbox(person, 0, MOST);
        LocalDate today =
                LocalDateTime.ofInstant(clock.instant(), UnionTime.ZONE).toLocalDate();
        if (waiting.total() > 0) outbox.add(person, "digest/" + today, Channel.MAIL, text(waiting));
    }

    private String text(Paged<OpenStep> waiting) {
        List<String> numbers = waiting.items().stream()
                .map(OpenStep::getRequestNumber)
                .distinct()
                .toList();
        Map<String, Request> requests = ledger.all(numbers);
        StringBuilder text = new StringBuilder("您有 %d 件待办".formatted(waiting.total()));
        waiting.items().stream()
                .map(step -> line(step, requests.get(step.getRequestNumber())))
                .filter(Objects::nonNull)
                .forEach(line -> text.append('\n').append(line));
        if (waiting.total() > MOST) text.append("\n……");
        return text.toString();
    }

    private static String line(OpenStep step, Request request) {
        if (request == null) return null;
        String due = step.getDue() == null ? "" : "，期限 " + UnionTime.show(step.getDue());
        return "· 「%s」（%s）的「%s」，申请人：%s%s"
                .formatted(request.getTitle(), request.getNumber(), step.getStep(), request.getApplicantName(), due);
    }
}

package huiqian.approval.listing;

import huiqian.approval.EarlyEnd;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.approval.listing.Line.RecordLink;
import huiqian.approval.pages.Moment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts together the lines of a list, each kind of thing asked for once. */
@Component
public class Lines {

    private final Progress progress;
    private final EarlyEnd earlyEnd;
    private final Clock clock;

    Lines(Progress progress, EarlyEnd earlyEnd, Clock clock) {
        this.progress = progress;
        this.earlyEnd = earlyEnd;
        this.clock = clock;
    }

    public List<Line> of(List<Request> requests, String viewer) {
        Map<String, Standing> standings = progress.of(requests, viewer);
        Map<String, String> ended = earlyEnd.unfinished(requests.stream()
                .filter(request -> request.getStatus() == Status.APPROVED)
                .map(Request::getNumber)
                .toList());
        Moment moment = new Moment(clock.instant());
        return requests.stream()
                .map(request -> new Line(
                        request,
                        ended.getOrDefault(
                                request.getNumber(), request.getStatus().label()),
                        moment.at(request.getSubmittedAt()),
                        standings.get(request.getNumber()),
                        records(request)))
                .toList();
    }

    /** Each is written in the transaction that makes the request what it says. */
    private static List<RecordLink> records(Request request) {
        List<RecordLink> links = new ArrayList<>();
        if (request.getOutcome() != null) links.add(link("批件", request, "approval"));
        if (request.getStatus() == Status.CLOSED) links.add(link("办结记录", request, "closing"));
        return links;
    }

    private static RecordLink link(String label, Request request, String kind) {
        return new RecordLink(label, "/records/%s-%s.pdf".formatted(request.getNumber(), kind));
    }
}

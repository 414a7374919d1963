package huiqian.flow.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import huiqian.flow.model.Finding;
import huiqian.flow.outline.Change;
import huiqian.flow.outline.Heading;
import huiqian.flow.replay.ReplayResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a check found, as programs read it. */
@JsonInclude(Include.NON_NULL)
record CheckView(
        String flow,
        String name,
        boolean sound,
        List<FindingView> findings,
        List<ChangeView> changes,
        Integer againstVersion,
        String aside,
        ReplayView replay) {

    static CheckView of(FlowCheck.Result result) {
        Optional<Heading> heading = Optional.ofNullable(result.heading());
        return new CheckView(
                heading.map(Heading::flow).orElse(null),
                heading.map(Heading::name).orElse(null),
                result.isSound(),
                result.findings().stream().map(FindingView::of).toList(),
                result.changes().stream().map(ChangeView::of).toList(),
                result.against(),
                result.aside(),
                result.rehearsal() == null ? null : ReplayView.of(result.rehearsal()));
    }

    @JsonInclude(Include.NON_NULL)
    record FindingView(String element, String elementName, String message, int line, int column) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.elementId(), finding.elementName(), finding.message(), finding.line(), finding.column());
        }
    }

    record ChangeView(String kind, String element, String subject, String before, String after) {

        static ChangeView of(Change change) {
            return new ChangeView(
                    change.kind().name(), change.element(), change.subject(), change.before(), change.after());
        }
    }

    /** @param different how many would have ended otherwise; those that stalled are counted apart */
    record ReplayView(LocalDate since, int found, long different, long stalled, List<CaseView> cases) {

        static ReplayView of(ReplayResult rehearsal) {
            return new ReplayView(
                    rehearsal.since(),
                    rehearsal.found(),
                    rehearsal.different(),
                    rehearsal.stalled(),
                    rehearsal.cases().stream().map(CaseView::of).toList());
        }
    }

    /** @param stalled why it would not have come to an end, null if it would */
    record CaseView(
            String number,
            String title,
            String applicant,
            String was,
            String would,
            String stalled,
            List<ReplayResult.Stop> stops,
            List<String> remarks) {

        static CaseView of(ReplayResult.Case one) {
            return new CaseView(
                    one.number(),
                    one.title(),
                    one.applicant(),
                    one.was(),
                    one.would(),
                    one.stalled(),
                    one.stops(),
                    one.remarks());
        }
    }
}

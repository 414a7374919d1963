package huiqian.approval.pages;

import huiqian.approval.Background;
import huiqian.approval.Background.Note;
import huiqian.approval.EarlyEnd;
import huiqian.approval.Enclosures;
import huiqian.approval.Enclosures.Enclosure;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.inbox.Timetable;
import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.approval.pages.CaseView.Acts;
import huiqian.approval.pages.CaseView.Seat;
import huiqian.approval.vote.Tally;
import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what the page of a request shows. */
@Component
class Cases {

    private final Ledger ledger;
    private final Steps steps;
    private final Whose whose;
    private final Timetable timetable;
    private final EarlyEnd earlyEnd;
    private final Roster roster;
    private final List<Background> registers;
    private final List<Enclosures> keepers;
    private final Clock clock;

    Cases(
            Ledger ledger,
            Steps steps,
            Whose whose,
            Timetable timetable,
            EarlyEnd earlyEnd,
            Roster roster,
            List<Background> registers,
            List<Enclosures> keepers,
            Clock clock) {
        this.ledger = ledger;
        this.steps = steps;
        this.whose = whose;
        this.timetable = timetable;
        this.earlyEnd = earlyEnd;
        this.roster = roster;
        this.registers = registers;
        this.keepers = keepers;
        this.clock = clock;
    }

    /**
     * @param round of the application to show, from 1; null for the last one
     * @throws Refusal 404 for those who may not read it, as if there were none
     */
    CaseView of(String number, Integer round, String person) {
        if (!ledger.mayRead(number, person)) throw Refusal.unknown("没有编号为「%s」的申请".formatted(number));
        Dossier dossier = ledger.dossier(number);
        List<OpenStep> open = steps.waiting(number);
        boolean deciding = decides(open, person);
        Moment moment = new Moment(clock.instant());
        Rounds rounds = new Rounds(dossier.applications(), round);
        return new CaseView(
                dossier.request(),
                earlyEnd.unfinished(List.of(number))
                        .getOrDefault(number, dossier.request().getStatus().label()),
                Optional.ofNullable(timetable.of(List.of(number)).get(number))
                        .map(moment::period)
                        .orElse(null),
                whose.of(dossier.request(), open, moment),
                seats(dossier, open),
                vote(dossier, open),
                rounds.answers(),
                rounds.shown(),
                rounds.all(),
                deciding,
                deciding ? notes(dossier) : List.of(),
                dossier.trail(),
                enclosures(number),
                acts(dossier.request(), open, person, moment));
    }

    private static boolean decides(List<OpenStep> open, String person) {
        return open.stream()
                .anyMatch(step -> step.asksForVerdict() && step.getDeciders().contains(person));
    }

    private List<Note> notes(Dossier dossier) {
        return registers.stream()
                .flatMap(register ->
                        register.on(dossier.request(), dossier.application().getData()).stream())
                .toList();
    }

    private List<Enclosure> enclosures(String number) {
        return keepers.stream().flatMap(keeper -> keeper.of(number).stream()).toList();
    }

    /** Before it has ended, a vote has no result. */
    private static String vote(Dossier dossier, List<OpenStep> open) {
        if (!isOn(open)) return dossier.voteResult().orElse(null);
        Tally tally = Tally.of(dossier.lastVote());
        return "应投 %d 票，已投 %d 票（同意 %d，不同意 %d）"
                .formatted(
                        tally.entitled(),
                        tally.approvals() + tally.rejections(),
                        tally.approvals(),
                        tally.rejections());
    }

    private static boolean isOn(List<OpenStep> open) {
        return open.stream().anyMatch(step -> step.getKind() == OpenStep.Kind.BALLOT);
    }

    private List<Seat> seats(Dossier dossier, List<OpenStep> open) {
        if (!isOn(open)) return List.of();
        return dossier.lastVote().stream()
                .map(ballot -> new Seat(
                        roster.nameOf(ballot.getVoter()),
                        ballot.isChair(),
                        ballot.getVerdict() == null ? null : ballot.getVerdict().label()))
                .toList();
    }

    private Acts acts(Request request, List<OpenStep> open, String person, Moment moment) {
        boolean own = request.getApplicant().equals(person);
        List<OpenStep> others = open.stream()
                .filter(step -> !step.getDeciders().contains(person))
                .toList();
        Optional<Instant> nudged = others.stream()
                .map(OpenStep::getNudgedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        boolean ending = earlyEnd.mayEnd(request, person);
        return new Acts(
                own,
                own && request.getStatus().isOpen() && !open.isEmpty(),
                own && !others.isEmpty(),
                nudged.map(moment::at).orElse(null),
                ending ? earlyEnd.possible(List.of(request.getNumber())).get(request.getNumber()) : null);
    }
}

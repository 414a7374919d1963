package huiqian.approval.pages;

import huiqian.approval.Background.Note;
import huiqian.approval.Enclosures.Enclosure;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.TrailEntry;
import huiqian.approval.pages.Whose.Waiting;
import huiqian.shared.UnionTime;
import java.time.Instant;
import java.util.List;

/**
 * What the page of a request shows to somebody who may read it.
 *
 * @param status as its applicant reads it
 * @param period when what is applied for takes place, in words; null if the application names no time
 * @param waiting for whom it waits
 * @param seats of a vote that is on; empty if none is
 * @param vote how the last vote stands or ended; null if there was none
 * @param answers of the round that is shown
 * @param round that is shown, from 1
 * @param rounds there are
 * @param deciding whether whoever looks has to decide on it now
 * @param notes what registers know that a decider would ask for; empty for who has nothing to decide
 * @param acts what whoever looks may do besides
 */
record CaseView(
        Request request,
        String status,
        String period,
        List<Waiting> waiting,
        List<Seat> seats,
        String vote,
        List<Answer> answers,
        int round,
        int rounds,
        boolean deciding,
        List<Note> notes,
        List<TrailEntry> trail,
        List<Enclosure> enclosures,
        Acts acts) {

    /** @param before what the round before said, if that was something else; null otherwise */
    record Answer(String label, String value, String before) {}

    /** @param said how they voted; null while they have not */
    record Seat(String name, boolean chair, String said) {}

    /**
     * @param own whether they applied themselves
     * @param nudged when they last pressed for it, in words; null if they have not
     * @param held what is kept for it and can be given back early; null if nothing is
     */
    record Acts(boolean own, boolean withdraw, boolean nudge, String nudged, String held) {}

    public String time(Instant at) {
        return UnionTime.show(at);
    }

    public boolean isOlderRound() {
        return round < rounds;
    }
}

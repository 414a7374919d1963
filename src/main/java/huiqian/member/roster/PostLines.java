package huiqian.member.roster;

import huiqian.member.Post;
import huiqian.member.RosterChanges;
import huiqian.member.Tenure;
import huiqian.member.TermBounds;
import huiqian.shared.UnionTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the lines of one person say of the person's posts, compared with the tenures on file. */
class PostLines {

    private final String account;
    private final String name;
    private final TermBounds bounds;
    private final Values values;
    private final Draft draft;
    private final boolean clear;
    private final List<Tenure> held;
    private final Set<Tenure> listed = new HashSet<>();
    private final Map<Tenure, Integer> begun = new HashMap<>();

    /** @param clear whether all the lines of the person could be read; one that was not may make room for another */
    PostLines(
            String account,
            String name,
            List<Tenure> onFile,
            TermBounds bounds,
            Values values,
            Draft draft,
            boolean clear) {
        this.clear = clear;
        this.account = account;
        this.name = name;
        this.bounds = bounds;
        this.values = values;
        this.draft = draft;
        this.held = new ArrayList<>(onFile);
    }

    void compare(Entry entry) {
        Tenure same = held.stream()
                .filter(tenure -> tenure.isFor(entry.post(), entry.postDepartment())
                        && tenure.starts().equals(entry.from()))
                .findFirst()
                .orElse(null);
        if (same == null) begin(entry);
        else if (!listed.add(key(same))) draft.refuse(entry.line(), "与上面某一行重复：同一人、同一职务、同一任职日期");
        else if (entry.to() == null) goOn(entry, same);
        else if (!entry.to().equals(same.ends())) end(entry, same);
    }

    /** Posts in force that day which no line mentions. */
    void endUnlisted(LocalDate day) {
        List.copyOf(held).stream()
                .filter(tenure -> tenure.isInForceOn(day) && !listed.contains(key(tenure)))
                .forEach(tenure -> end(0, tenure, day));
    }

    List<Tenure> held() {
        return held;
    }

    String name() {
        return name;
    }

    /** What the lines begin, as it stands after all of them. */
    List<SinglePosts.Begun> begun() {
        return held.stream()
                .filter(tenure -> begun.containsKey(key(tenure)))
                .map(tenure -> new SinglePosts.Begun(begun.get(key(tenure)), tenure))
                .toList();
    }

    private void goOn(Entry entry, Tenure tenure) {
        if (!tenure.reaches(bounds.today()))
            draft.refuse(
                    entry.line(),
                    "「%s」自 %s 起的任期已于 %s 离任；再次任职请填写新的任职日期".formatted(title(tenure), tenure.starts(), tenure.ends()));
    }

    private void end(Entry entry, Tenure tenure) {
        if (tenure.reaches(entry.to())) end(entry.line(), tenure, entry.to());
        else
            draft.refuse(
                    entry.line(),
                    "「%s」的离任日期已定为 %s，不能推后到「%s」；如需续任，请另起一行，任职日期填 %s"
                            .formatted(title(tenure), tenure.ends(), entry.to(), tenure.ends()));
    }

    private void end(int line, Tenure tenure, LocalDate day) {
        if (!draft.permits(line, () -> bounds.insistOnEnd(tenure.starts(), day))) return;
        held.set(held.indexOf(tenure), tenure.endingOn(day));
        add(
                Change.Kind.POST_ENDED,
                line,
                "%s，%s".formatted(title(tenure), until(day)),
                roster -> roster.dismiss(account, tenure.post(), tenure.department(), day));
    }

    /** What begins and ends on one day never begins: so reads an appointment that was taken back. */
    private void begin(Entry entry) {
        if (entry.from().equals(entry.to())) return;
        if (!draft.permits(entry.line(), () -> bounds.insist(entry.from(), entry.to()))) return;
        Tenure tenure = new Tenure(account, entry.post(), entry.postDepartment(), entry.from(), entry.to());
        held.stream()
                .filter(other -> other.isFor(tenure.post(), tenure.department()) && other.reaches(tenure.starts()))
                .filter(other -> clear)
                .findFirst()
                .ifPresentOrElse(
                        inTheWay -> draft.refuse(
                                entry.line(),
                                "任职日期「%s」与已有的「%s」任期重叠，后者自 %s 起"
                                        .formatted(entry.from(), title(tenure), inTheWay.starts())),
                        () -> begin(entry.line(), tenure));
    }

    private void begin(int line, Tenure tenure) {
        held.add(tenure);
        listed.add(key(tenure));
        begun.put(key(tenure), line);
        String from = "%s，自%s起".formatted(title(tenure), UnionTime.show(tenure.starts()));
        String detail = tenure.ends() == null ? from : from + "，" + until(tenure.ends());
        add(
                Change.Kind.POST_BEGUN,
                line,
                detail,
                roster -> roster.appoint(account, tenure.post(), tenure.department(), tenure.starts(), tenure.ends()));
    }

    private void add(Change.Kind kind, int line, String detail, Consumer<RosterChanges> entry) {
        draft.add(new Change(kind, line, account, name, detail), entry);
    }

    private String title(Tenure tenure) {
        Post post = tenure.post();
        return values.title(post, tenure.department());
    }

    private static String until(LocalDate end) {
        return "%s离任（最后一天为%s）".formatted(UnionTime.show(end), UnionTime.show(end.minusDays(1)));
    }

    /** The end may change while the sheet is read. */
    private static Tenure key(Tenure tenure) {
        return tenure.endingOn(null);
    }
}

package huiqian.member.pages;

import huiqian.member.Duties;
import huiqian.member.Duties.Duty;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.member.Tenure;
import huiqian.member.Tenures;
import huiqian.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the end of a post would move. It is tried and taken back: what is foretold is what would happen. */
@Component
class Departure {

    private final PeopleDesk desk;
    private final Duties duties;
    private final Roster roster;
    private final Tenures tenures;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Departure(
            PeopleDesk desk,
            Duties duties,
            Roster roster,
            Tenures tenures,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.duties = duties;
        this.roster = roster;
        this.tenures = tenures;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A post of somebody, and the first day without it. */
    record Ending(String person, Post post, String department, LocalDate day) {

        Ending on(LocalDate other) {
            return new Ending(person, post, department, other);
        }
    }

    /** @param to the names of who does it from then on, and why it is they where nobody else is left */
    record Moved(String number, String title, String step, String to) {}

    /**
     * @param now whether it happens at once, rather than on a day to come
     * @param vacant whether nobody holds such a post from then on
     */
    record Outlook(boolean now, boolean vacant, List<Moved> moved) {}

    /** @throws Refusal where the post cannot end like that */
    Outlook of(Ending ending, String admin) {
        LocalDate today = LocalDate.now(clock);
        boolean now = !ending.day().isAfter(today);
        Outlook outlook = tried(ending, admin, now);
        return now || !isHeld(ending, today) ? outlook : tried(ending.on(today), admin, false);
    }

    private Outlook tried(Ending ending, String admin, boolean now) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            List<Duty> before = duties.of(ending.person());
            desk.dismiss(ending.person(), ending.post(), ending.department(), ending.day(), admin);
            return new Outlook(now, isVacant(ending), moved(before, ending.person()));
        });
    }

    private List<Moved> moved(List<Duty> before, String person) {
        return before.stream()
                .filter(duty -> !duties.holdersOf(duty).contains(person))
                .map(duty -> new Moved(duty.number(), duty.title(), duty.step(), names(duties.holdersOf(duty))))
                .toList();
    }

    private String names(Set<String> people) {
        if (people.isEmpty()) return "没有人可以接手";
        String names = people.stream().map(roster::nameOf).collect(Collectors.joining("、"));
        return people.stream().allMatch(this::isAdmin) ? names + "（系统管理员：没有别人可以接手）" : names;
    }

    private boolean isAdmin(String person) {
        LocalDate today = LocalDate.now(clock);
        return tenures.of(person).stream()
                .filter(tenure -> tenure.isInForceOn(today))
                .allMatch(tenure -> tenure.post() == Post.ADMIN);
    }

    private boolean isHeld(Ending ending, LocalDate day) {
        return tenures.of(ending.person()).stream().anyMatch(same(ending).and(tenure -> tenure.isInForceOn(day)));
    }

    private boolean isVacant(Ending ending) {
        if (ending.post() == Post.MEMBER || ending.post() == Post.OUTSIDER) return false;
        LocalDate today = LocalDate.now(clock);
        return tenures.all().stream().noneMatch(same(ending).and(tenure -> tenure.isInForceOn(today)));
    }

    private static Predicate<Tenure> same(Ending ending) {
        return tenure -> tenure.post() == ending.post() && Objects.equals(tenure.department(), ending.department());
    }
}

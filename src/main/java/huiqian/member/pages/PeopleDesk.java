package huiqian.member.pages;

import huiqian.member.Credentials;
import huiqian.member.Person;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.member.roster.Plan;
import huiqian.member.roster.Progress;
import huiqian.member.roster.RosterImport;
import huiqian.member.roster.Scope;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import huiqian.sheet.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to the roster, each doing in one transaction with what the roster tells the audit log of it. */
@Component
class PeopleDesk {

    private final Roster roster;
    private final RosterImport imports;
    private final Credentials credentials;
    private final Handouts handouts;
    private final ImportBook book;
    private final ApplicationEventPublisher events;

    PeopleDesk(
            Roster roster,
            RosterImport imports,
            Credentials credentials,
            Handouts handouts,
            ImportBook book,
            ApplicationEventPublisher events) {
        this.handouts = handouts;
        this.book = book;
        this.roster = roster;
        this.imports = imports;
        this.credentials = credentials;
        this.events = events;
    }

    /** @param passwords the initial passwords of the accounts added */
    record Imported(Plan plan, Map<String, String> passwords) {}

    /** Adds a person with a first post; the initial password can be looked up. */
    @Transactional
    public void add(Person person, Post post, String department, LocalDate from) {
        if (roster.person(person.id()).isPresent()) throw Refusal.conflict("账号「%s」已经有人使用".formatted(person.id()));
        roster.register(person.id(), person.name(), person.phone(), person.department());
        appoint(person.id(), post, department, from);
        hand(person.id());
    }

    @Transactional
    void describe(Person person) {
        known(person.id());
        roster.register(person.id(), person.name(), person.phone(), person.department());
    }

    @Transactional
    void appoint(String person, Post post, String department, LocalDate from) {
        roster.appoint(person, post, department, from);
    }

    @Transactional
    void dismiss(String person, Post post, String department, LocalDate end, String admin) {
        if (post == Post.ADMIN && person.equals(admin)) throw Refusal.conflict("不能结束您自己的「系统管理员」职务，请由另一位管理员操作");
        roster.dismiss(person, post, department, end);
    }

    /** The new initial password can be looked up. */
    @Transactional
    public void reissue(String person, String admin) {
        known(person);
        events.publishEvent(new Noteworthy(Kind.PASSWORD_CHANGED, admin, person, "重置为新的初始密码"));
        hand(person);
    }

    private void hand(String person) {
        handouts.keep(null, Map.of(person, credentials.issue(person)));
    }

    /** New initial passwords for those whom an import added and who have not chosen their own yet; answers for how many. */
    @Transactional
    public int reissueUnused(String run, String admin) {
        Plan plan = book.find(run).map(ImportBook::plan).orElseThrow();
        Set<String> handed = handouts.ofImport(run).keySet();
        List<String> unused = plan.newcomers().stream()
                .filter(person -> handed.contains(person) || credentials.areInitial(person))
                .toList();
        unused.forEach(
                person -> events.publishEvent(new Noteworthy(Kind.PASSWORD_CHANGED, admin, person, "重新生成导入名册时的初始密码")));
        handouts.keep(run, credentials.issue(unused, count -> {}));
        return unused.size();
    }

    /** All of it or, where the plan has problems, nothing. */
    @Transactional
    public Imported take(Table sheet, Scope scope, String admin, String run) {
        Progress progress = book.progress(run);
        Plan plan = imports.apply(sheet, scope, admin, progress);
        Map<String, String> passwords = new TreeMap<>();
        if (plan.isSound()) {
            int newcomers = plan.newcomers().size();
            passwords.putAll(
                    credentials.issue(plan.newcomers(), count -> progress.reached("生成初始密码", count, newcomers)));
            handouts.keep(run, passwords);
        }
        book.end(run, plan);
        return new Imported(plan, passwords);
    }

    private Person known(String person) {
        return roster.person(person).orElseThrow(() -> Refusal.unknown("名册中没有「%s」这个人".formatted(person)));
    }
}

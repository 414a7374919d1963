package huiqian.web.people;

import huiqian.engine.Credentials;
import huiqian.member.Person;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.member.sheet.Plan;
import huiqian.member.sheet.RosterImport;
import huiqian.member.sheet.Scope;
import huiqian.member.sheet.Table;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to the roster, each doing with its note for the audit log in one transaction. */
@Component
class PeopleDesk {

    private final Roster roster;
    private final RosterImport imports;
    private final Credentials credentials;
    private final ApplicationEventPublisher events;

    PeopleDesk(Roster roster, RosterImport imports, Credentials credentials, ApplicationEventPublisher events) {
        this.roster = roster;
        this.imports = imports;
        this.credentials = credentials;
        this.events = events;
    }

    /** @param passwords the initial passwords of the accounts added, readable this once */
    record Imported(Plan plan, Map<String, String> passwords) {}

    /** Adds a person with a first post; answers the initial password. */
    @Transactional
    String add(Person person, Post post, String department, LocalDate from, String admin) {
        if (roster.person(person.id()).isPresent()) throw Refusal.conflict("账号「%s」已经有人使用".formatted(person.id()));
        roster.register(person.id(), person.name(), person.phone(), person.department());
        note(admin, person.id(), "新增人员：" + person.name());
        appoint(person.id(), post, department, from, admin);
        return credentials.issue(person.id());
    }

    @Transactional
    void describe(Person person, String admin) {
        Person before = known(person.id());
        roster.register(person.id(), person.name(), person.phone(), person.department());
        note(admin, person.id(), "修改资料：%s → %s".formatted(described(before), described(person)));
    }

    @Transactional
    void appoint(String person, Post post, String department, LocalDate from, String admin) {
        roster.appoint(person, post, department, from);
        note(admin, person, "开始任职：%s，自%s起".formatted(title(post, department), UnionTime.show(from)));
    }

    @Transactional
    void dismiss(String person, Post post, String department, LocalDate end, String admin) {
        if (post == Post.ADMIN && person.equals(admin)) throw Refusal.conflict("不能结束您自己的「系统管理员」职务，请由另一位管理员操作");
        roster.dismiss(person, post, department, end);
        note(admin, person, "结束任职：%s，%s离任".formatted(title(post, department), UnionTime.show(end)));
    }

    /** Answers the new initial password. */
    @Transactional
    String reissue(String person, String admin) {
        known(person);
        events.publishEvent(new Noteworthy(Kind.PASSWORD_CHANGED, admin, person, "重置为新的初始密码"));
        return credentials.issue(person);
    }

    /** All of it or, where the plan has problems, nothing. */
    @Transactional
    Imported take(Table sheet, Scope scope, String admin) {
        Plan plan = imports.apply(sheet, scope, admin);
        Map<String, String> passwords = new TreeMap<>();
        if (plan.isSound()) {
            plan.newcomers().forEach(person -> passwords.put(person, credentials.issue(person)));
            plan.changes()
                    .forEach(change -> note(
                            admin,
                            change.person(),
                            "导入名册：%s，%s".formatted(change.kind().title(), change.detail())));
        }
        return new Imported(plan, passwords);
    }

    private Person known(String person) {
        return roster.person(person).orElseThrow(() -> Refusal.unknown("名册中没有「%s」这个人".formatted(person)));
    }

    private void note(String admin, String person, String detail) {
        events.publishEvent(new Noteworthy(Kind.ROSTER_CHANGED, admin, person, detail));
    }

    private String title(Post post, String department) {
        return department == null ? post.title() : department + " " + post.title();
    }

    private static String described(Person person) {
        return "%s、%s、%s".formatted(person.name(), person.phone(), person.department());
    }
}

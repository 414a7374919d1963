package huiqian.member.opening;

import huiqian.member.DepartmentRepository;
import huiqian.member.PersonRepository;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.member.TermsToday;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A small union to try things out with. */
@Component
@Profile("demo")
class DemoPeople {

    private record Demo(String id, String name, Post post, String department) {}

    private static final List<Demo> PEOPLE = List.of(
            new Demo("admin", "系统管理员", Post.ADMIN, null),
            new Demo("chair", "陈思远", Post.CHAIR, null),
            new Demo("vice1", "林婉清", Post.VICE_CHAIR, null),
            new Demo("vice2", "周子昂", Post.VICE_CHAIR, null),
            new Demo("sec1", "许知夏", Post.SECRETARY_GENERAL, null),
            new Demo("sec2", "何雨桐", Post.SECRETARY, null),
            new Demo("director", "赵明哲", Post.OFFICE_DIRECTOR, null),
            new Demo("artsMinister", "沈若曦", Post.MINISTER, "Arts"),
            new Demo("artsMember", "李一鸣", Post.MEMBER, "Arts"),
            new Demo("sportsMinister", "王浩然", Post.MINISTER, "Sports"),
            new Demo("sportsMember", "孙嘉怡", Post.MEMBER, "Sports"),
            new Demo("advisor", "刘建国", Post.ADVISOR, null),
            new Demo("guest", "高晓峰", Post.OUTSIDER, null));

    private final Roster roster;
    private final PersonRepository people;
    private final DepartmentRepository departments;
    private final TermsToday today;

    DemoPeople(Roster roster, PersonRepository people, DepartmentRepository departments, TermsToday today) {
        this.roster = roster;
        this.people = people;
        this.departments = departments;
        this.today = today;
    }

    /** Fills an empty roster; does nothing to one in use. */
    @Transactional
    void moveIn() {
        departments.lockAll();
        if (people.count() > 0) return;
        for (int i = 0; i < PEOPLE.size(); i++) moveIn(PEOPLE.get(i), "138%08d".formatted(i + 1));
    }

    private void moveIn(Demo demo, String phone) {
        roster.register(demo.id(), demo.name(), phone, demo.department());
        roster.appoint(demo.id(), demo.post(), demo.department(), startOfAcademicYear());
    }

    private LocalDate startOfAcademicYear() {
        LocalDate september = today.date().withMonth(Month.SEPTEMBER.getValue()).withDayOfMonth(1);
        return september.isAfter(today.date()) ? september.minusYears(1) : september;
    }
}

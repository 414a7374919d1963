package huiqian.member;

import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A change of the roster as the audit log tells it. Who made it is whoever is signed in; a telephone number is nobody's business there. */
final class RosterNews {

    private RosterNews() {}

    /** Empty if the entry is as it was. */
    static Optional<Noteworthy> registered(Optional<Person> before, Person now) {
        String change = before.map(earlier -> changes(earlier, now))
                .orElseGet(() -> "登记 %s，%s".formatted(now.name(), department(now)));
        return change.isEmpty() ? Optional.empty() : Optional.of(about(now, change));
    }

    static Noteworthy appointed(Person person, Post post, String department, LocalDate from) {
        return about(person, "任命 %s 为 %s，自 %s 起".formatted(person.name(), office(post, department), from));
    }

    static Noteworthy dismissed(Person person, Post post, String department, LocalDate end) {
        return about(person, "%s 不再担任 %s，自 %s 起".formatted(person.name(), office(post, department), end));
    }

    private static String changes(Person earlier, Person now) {
        List<String> changes = new ArrayList<>();
        if (!earlier.name().equals(now.name())) changes.add("姓名由 %s 改为 %s".formatted(earlier.name(), now.name()));
        if (!Objects.equals(earlier.department(), now.department()))
            changes.add("%s 的部门由 %s 改为 %s".formatted(now.name(), department(earlier), department(now)));
        if (!Objects.equals(earlier.phone(), now.phone())) changes.add("%s 的电话已更改".formatted(now.name()));
        return String.join("；", changes);
    }

    private static String department(Person person) {
        return person.departmentName() == null ? "无部门" : person.departmentName();
    }

    private static String office(Post post, String department) {
        return department == null ? post.title() : department + post.title();
    }

    private static Noteworthy about(Person person, String change) {
        return new Noteworthy(Kind.ROSTER_CHANGED, null, person.id(), change);
    }
}

package huiqian.member.roster;

import huiqian.member.Person;
import huiqian.member.RosterRules;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;

/** What all the lines of one person say of the person. */
record PersonLines(String account, List<Entry> entries, Values values, Draft draft) {

    /** @param known as the roster has the person; null for somebody new */
    void describe(Person known) {
        String name = agreed(Column.NAME, entry -> entry.name().isEmpty() ? null : entry.name());
        String phone = agreed(Column.PHONE, Entry::phone);
        String department = agreed(Column.DEPARTMENT, Entry::department);
        insistOnPhone(phone, known == null ? null : known.phone());
        if (known == null) add(name, phone, department);
        else change(known, name, phone, department);
    }

    /** What the roster has already is nobody's mistake in the sheet. */
    private void insistOnPhone(String phone, String before) {
        if (none(phone) == null || phone.equals(before)) return;
        entries.stream()
                .filter(entry -> phone.equals(entry.phone()))
                .forEach(entry -> draft.permits(entry.line(), () -> RosterRules.phoneIsOne(phone)));
    }

    private void add(String name, String phone, String department) {
        int line = entries.get(0).line();
        if (name == null) draft.refuse(line, "新账号「%s」必须填写姓名".formatted(account));
        entries.stream()
                .filter(entry -> entry.post() == null && entry.clear())
                .forEach(entry -> draft.refuse(entry.line(), "新账号「%s」必须填写职务".formatted(account)));
        if (name == null) return;
        Person added = new Person(account, name, none(phone), department == null ? ofPost() : none(department), null);
        String detail = "电话：%s；主要部门：%s".formatted(shown(added.phone()), values.name(added.department()));
        draft.add(
                new Change(Change.Kind.PERSON_ADDED, line, account, name, detail),
                roster -> roster.register(account, name, added.phone(), added.department()));
    }

    private String ofPost() {
        return entries.stream()
                .map(Entry::postDepartment)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void change(Person known, String name, String phone, String department) {
        String newName = name == null ? known.name() : name;
        String newPhone = phone == null ? known.phone() : none(phone);
        String newDepartment = department == null ? known.department() : none(department);
        StringJoiner detail = new StringJoiner("；");
        if (!newName.equals(known.name())) detail.add("姓名：%s → %s".formatted(known.name(), newName));
        if (!shown(newPhone).equals(shown(known.phone())))
            detail.add("电话：%s → %s".formatted(shown(known.phone()), shown(newPhone)));
        if (!Objects.equals(newDepartment, known.department()))
            detail.add("主要部门：%s → %s".formatted(values.name(known.department()), values.name(newDepartment)));
        if (detail.length() == 0) return;
        int line = entries.get(0).line();
        draft.add(
                new Change(Change.Kind.PERSON_CHANGED, line, account, newName, detail.toString()),
                roster -> roster.register(account, newName, newPhone, newDepartment));
    }

    /** The one value the lines agree on, null where none of them says anything. */
    private String agreed(Column column, Function<Entry, String> field) {
        Entry first = null;
        for (Entry entry : entries) {
            String value = field.apply(entry);
            if (value == null) continue;
            if (first == null) first = entry;
            else if (!value.equals(field.apply(first)))
                draft.refuse(entry.line(), "账号「%s」的%s与第 %d 行不一致".formatted(account, column.title(), first.line()));
        }
        return first == null ? null : field.apply(first);
    }

    private static String none(String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private static String shown(String value) {
        return value == null || value.isEmpty() ? Values.NONE : value;
    }
}

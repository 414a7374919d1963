package huiqian.member;

import huiqian.shared.Clause;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What an entry in the roster must be like. Each rule refuses with the sentence people read. */
@Clause("R12 §6-8")
public final class RosterRules {

    /** The engine accepts no other user ids. */
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9]{1,64}");

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PHONE = 40;

    private RosterRules() {}

    public static void idIsUsable(String id) {
        if (id == null || !ID.matcher(id).matches()) throw Refusal.invalid("账号「%s」只能由 1 至 64 个英文字母和数字组成".formatted(id));
    }

    public static void nameIsGiven(String name) {
        if (name == null || name.isBlank()) throw Refusal.invalid("姓名不能为空");
        if (name.length() > LONGEST_NAME) throw Refusal.invalid("姓名「%s」不能超过 100 个字".formatted(name));
    }

    public static void phoneFits(String phone) {
        if (phone != null && phone.length() > LONGEST_PHONE) throw Refusal.invalid("电话「%s」不能超过 40 个字".formatted(phone));
    }

    public static void departmentSuits(Post post, String department) {
        boolean needed = post == Post.MINISTER || post == Post.MEMBER;
        if (needed && department == null) throw Refusal.invalid("职务「%s」必须指明部门".formatted(post.title()));
        if (!needed && department != null) throw Refusal.invalid("职务「%s」不属于任何部门".formatted(post.title()));
    }

    static void noOverlap(List<Term> onFile, Post post, String department, LocalDate from) {
        boolean overlaps = onFile.stream().anyMatch(term -> term.isFor(post, department) && term.reaches(from));
        if (overlaps) throw Refusal.conflict("%s起的任期与已有的「%s」任期重叠".formatted(UnionTime.show(from), post.title()));
    }

    /** The term that a dismissal on that day ends. */
    static Term termToEnd(List<Term> onFile, Post post, String department, LocalDate end) {
        Term term = onFile.stream()
                .filter(candidate -> candidate.isFor(post, department) && candidate.reaches(end))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("没有在%s仍有效的「%s」任期".formatted(UnionTime.show(end), post.title())));
        if (term.getStarts().isAfter(end))
            throw Refusal.invalid("「%s」任期自%s起，不能早于该日结束".formatted(post.title(), UnionTime.show(term.getStarts())));
        return term;
    }

    /** Somebody must be able to let people in again. */
    static void anotherAdminRemains(List<Term> admins, String leaving, LocalDate day) {
        boolean remains = admins.stream().anyMatch(term -> !term.getPerson().equals(leaving) && term.isInForceOn(day));
        if (!remains) throw Refusal.conflict("必须至少保留一名系统管理员");
    }
}

package huiqian.member;

import huiqian.shared.Clause;
import huiqian.shared.Phone;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import huiqian.shared.UnionTime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an entry in the roster must be like. Each rule refuses with the sentence people read. */
@Clause("R12 §6-8")
public final class RosterRules {

    /** The engine accepts no other user ids. */
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9]{1,64}");

    private static final int LONGEST_NAME = 100;

    private RosterRules() {}

    public static void idIsUsable(String id) {
        if (id == null || !ID.matcher(id).matches()) throw Refusal.invalid("账号「%s」只能由 1 至 64 个英文字母和数字组成".formatted(id));
    }

    public static void nameIsGiven(String name) {
        if (name == null || name.isBlank()) throw Refusal.invalid("姓名不能为空");
        if (name.length() > LONGEST_NAME) throw Refusal.invalid("姓名「%s」不能超过 100 个字".formatted(name));
        Signs.insistOnLine("姓名", name);
    }

    /** The same rule as for telephone numbers in forms. */
    public static void phoneIsOne(String phone) {
        if (Phone.of(phone).isEmpty()) throw Refusal.invalid("电话「%s」不正确，%s".formatted(phone, Phone.EXPECTED));
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

    /** Whoever else holds a post of which there is one, on any day of a tenure that is to begin. */
    public static Optional<Tenure> otherHolder(Collection<Tenure> all, Tenure begun) {
        if (!begun.post().isSingle()) return Optional.empty();
        return all.stream()
                .filter(tenure -> tenure.isFor(begun.post(), begun.department()))
                .filter(tenure -> !tenure.person().equals(begun.person()) && tenure.overlaps(begun))
                .min(Comparator.comparing(Tenure::starts));
    }

    /** That somebody else holds it. */
    public static String taken(Tenure held, String name, String title) {
        String until = held.ends() == null
                ? "未定离任日期"
                : "至%s".formatted(UnionTime.show(held.ends().minusDays(1)));
        return "%s已由%s担任（自%s起，%s），请先结束其任期".formatted(title, name, UnionTime.show(held.starts()), until);
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

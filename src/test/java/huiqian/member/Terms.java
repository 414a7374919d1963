package huiqian.member;

import java.time.LocalDate;
import java.util.List;

/** Terms for tests, in force on {@link #TODAY} unless said otherwise. */
public final class Terms {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Terms() {}

    static Term term(String person, Post post) {
        return term(person, post, null);
    }

    static Term term(String person, Post post, String department) {
        return new Term(person, post, department, TODAY.minusDays(80));
    }

    /** The union of the demo, everyone in post. */
    static List<Term> fullUnion() {
        return List.of(
                term("chair", Post.CHAIR),
                term("vice2", Post.VICE_CHAIR),
                term("vice1", Post.VICE_CHAIR),
                term("sec1", Post.SECRETARY_GENERAL),
                term("sec2", Post.SECRETARY),
                term("director", Post.OFFICE_DIRECTOR),
                term("deputy", Post.DEPUTY_DIRECTOR),
                term("artsMinister", Post.MINISTER, "Arts"),
                term("artsMember", Post.MEMBER, "Arts"),
                term("sportsMinister", Post.MINISTER, "Sports"),
                term("advisor", Post.ADVISOR),
                term("guest", Post.OUTSIDER),
                term("admin", Post.ADMIN));
    }

    static List<Term> fullUnionWithout(String... people) {
        List<String> absent = List.of(people);
        return fullUnion().stream()
                .filter(term -> !absent.contains(term.getPerson()))
                .toList();
    }
}

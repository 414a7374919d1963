package huiqian.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks up today's terms. Ordinary members, by far the most, are read only where asked about: they decide nothing. */
@Component
class Today {

    private static final List<Post> DECIDING_NOTHING = List.of(Post.MEMBER, Post.OUTSIDER);

    private final TermRepository terms;
    private final Clock clock;

    Today(TermRepository terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    LocalDate date() {
        return LocalDate.now(clock);
    }

    /** Everyone in a post that decides, and all posts of that person. */
    Incumbents incumbents(String person) {
        return new Incumbents(terms.inForceOn(date(), DECIDING_NOTHING, person));
    }

    List<String> inDepartment(String code) {
        return terms.inDepartmentOn(date(), code);
    }

    List<Term> termsOf(String person) {
        return Incumbents.on(date(), terms.findByPersonOrderByStarts(person)).terms();
    }
}

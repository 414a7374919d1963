package huiqian.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks up today's terms. Ordinary members, by far the most, are read only where asked about: they decide nothing. */
@Component
public class TermsToday {

    private static final List<Post> DECIDING_NOTHING = List.of(Post.MEMBER, Post.OUTSIDER);

    private final TermRepository terms;
    private final Clock clock;
    private final int back;
    private final int ahead;
    private final int longest;

    TermsToday(
            TermRepository terms,
            Clock clock,
            @Value("${huiqian.terms.back-days:3653}") int back,
            @Value("${huiqian.terms.ahead-days:366}") int ahead,
            @Value("${huiqian.terms.longest-days:1827}") int longest) {
        this.terms = terms;
        this.clock = clock;
        this.back = back;
        this.ahead = ahead;
        this.longest = longest;
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }

    TermBounds bounds() {
        return new TermBounds(date(), back, ahead, longest);
    }

    /** Everyone in a post that decides, and all posts of that person. */
    Incumbents incumbents(String person) {
        return new Incumbents(terms.inForceOn(date(), DECIDING_NOTHING, person));
    }

    List<String> inDepartment(String code) {
        return terms.inDepartmentOn(date(), code);
    }

    /** Of many people, by person. */
    Map<String, List<Term>> termsOf(Collection<String> people) {
        return Incumbents.on(date(), terms.findByPersonInOrderByStarts(people)).terms().stream()
                .collect(Collectors.groupingBy(Term::getPerson));
    }

    List<Term> termsOf(String person) {
        return Incumbents.on(date(), terms.findByPersonOrderByStarts(person)).terms();
    }
}

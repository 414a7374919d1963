package huiqian.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The terms in force on one day, and who therefore holds what. */
record Incumbents(List<Term> terms) {

    private static final Comparator<Term> BY_RANK = Comparator.comparing(Term::getPost)
            .thenComparing(Term::getStarts)
            .thenComparing(Term::getDepartment, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Incumbents on(LocalDate day, Collection<Term> terms) {
        return new Incumbents(
                terms.stream().filter(term -> term.isInForceOn(day)).toList());
    }

    boolean areVacant(Collection<Post> posts) {
        return terms.stream().noneMatch(term -> posts.contains(term.getPost()));
    }

    List<String> in(Collection<Post> posts) {
        return terms.stream()
                .filter(term -> posts.contains(term.getPost()))
                .map(Term::getPerson)
                .sorted()
                .distinct()
                .toList();
    }

    List<String> ministersOf(String department) {
        return terms.stream()
                .filter(term -> term.isFor(Post.MINISTER, department))
                .map(Term::getPerson)
                .sorted()
                .distinct()
                .toList();
    }

    /** The person's term as minister of the department. */
    Optional<Term> ministry(String person, String department) {
        return terms.stream()
                .filter(term -> term.getPerson().equals(person) && term.isFor(Post.MINISTER, department))
                .findFirst();
    }

    /** The person's highest term among those posts. */
    Optional<Term> highest(String person, Collection<Post> posts) {
        return terms.stream()
                .filter(term -> term.getPerson().equals(person) && posts.contains(term.getPost()))
                .min(BY_RANK);
    }
}

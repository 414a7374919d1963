package huiqian.member;

import java.util.List;
import java.util.Set;

/** Who decides, for those who keep a waiting step with its people. It answers as {@link Members} does. */
public interface Deciders {

    /**
     * Those who hold the role now, without the applicant and whoever else is left out, and of them the one who was chosen; where that leaves nobody,
     * the next level up.
     */
    List<String> deciding(Question question);

    /** Those who may decide as well once these have let a deadline pass: with one who was chosen the others of the role, else the next level up. */
    List<String> above(Question question);

    /**
     * Whom a step asks.
     *
     * @param role as {@link Members#decidersFor} knows it
     * @param chosen the one who decides alone while the role is theirs, null if nobody was chosen
     * @param leftOut who may not decide besides the applicant
     */
    record Question(String role, String applicant, String chosen, Set<String> leftOut) {

        /** The whole role. */
        public static Question of(String role, String applicant) {
            return new Question(role, applicant, null, Set.of());
        }
    }
}

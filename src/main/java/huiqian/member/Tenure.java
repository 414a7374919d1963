package huiqian.member;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One person's time in one post, as other modules see it.
 *
 * @param department code of the department the post belongs to, null for posts of the whole union
 * @param ends first day no longer in office, null while no end is set
 */
public record Tenure(String person, Post post, String department, LocalDate starts, LocalDate ends) {

    public boolean isFor(Post otherPost, String otherDepartment) {
        return post == otherPost && Objects.equals(department, otherDepartment);
    }

    public boolean isInForceOn(LocalDate day) {
        return !starts.isAfter(day) && reaches(day);
    }

    /** Whether any day of the tenure is that day or later. */
    public boolean reaches(LocalDate day) {
        return ends == null || (ends.isAfter(day) && ends.isAfter(starts));
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Tenure other) {
        return reaches(other.starts) && other.reaches(starts);
    }

    public Tenure endingOn(LocalDate end) {
        return new Tenure(person, post, department, starts, end);
    }
}

package huiqian.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** One person's time in one post, kept on file after it has ended. */
@Entity
@Table(name = "hq_term")
public class Term {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String person;

    @Enumerated(EnumType.STRING)
    private Post post;

    private String department;
    private LocalDate starts;

    /** First day no longer in office, null while no end is set. */
    private LocalDate ends;

    protected Term() {}

    Term(String person, Post post, String department, LocalDate starts) {
        this.person = person;
        this.post = post;
        this.department = department;
        this.starts = starts;
    }

    Term endingOn(LocalDate end) {
        ends = end;
        return this;
    }

    boolean isInForceOn(LocalDate day) {
        return !starts.isAfter(day) && (ends == null || ends.isAfter(day));
    }

    /** Whether any day of the term is that day or later. */
    boolean reaches(LocalDate day) {
        return ends == null || (ends.isAfter(day) && ends.isAfter(starts));
    }

    /** False for an appointment that was taken back before it began. */
    boolean everBegins() {
        return ends == null || ends.isAfter(starts);
    }

    Tenure described() {
        return new Tenure(person, post, department, starts, ends);
    }

    boolean isFor(Post otherPost, String otherDepartment) {
        return post == otherPost && Objects.equals(department, otherDepartment);
    }

    String getPerson() {
        return person;
    }

    Post getPost() {
        return post;
    }

    String getDepartment() {
        return department;
    }

    LocalDate getStarts() {
        return starts;
    }
}

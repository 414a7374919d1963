package huiqian.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface TermRepository extends Repository<Term, Long> {

    Term save(Term term);

    boolean existsByPost(Post post);

    List<Term> findByPersonOrderByStarts(String person);

    List<Term> findByPersonInOrderByStarts(Collection<String> people);

    List<Term> findAllByOrderByPersonAscStartsAsc();

    List<Term> findByPost(Post post);

    /** The terms of that day, those in the posts left out only where they are the person's own. */
    @Query(
            """
            select t from Term t
            where t.starts <= :day and (t.ends is null or t.ends > :day)
            and (t.post not in :leftOut or t.person = :person)""")
    List<Term> inForceOn(LocalDate day, Collection<Post> leftOut, String person);

    @Query(
            """
            select distinct t.person from Term t
            where t.department = :department and t.starts <= :day and (t.ends is null or t.ends > :day)
            order by t.person""")
    List<String> inDepartmentOn(LocalDate day, String department);

    @Query("select distinct t.person from Term t where t.starts = :day or t.ends = :day order by t.person")
    List<String> turningOn(LocalDate day);

    @Query("select distinct t.person from Term t order by t.person")
    List<String> everyHolder();
}

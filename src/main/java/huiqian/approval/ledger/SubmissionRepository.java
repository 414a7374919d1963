package huiqian.approval.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface SubmissionRepository extends Repository<Submission, Long> {

    Submission save(Submission submission);

    List<Submission> findByRequestNumberOrderById(String number);

    List<Submission> findByTaskIn(Collection<String> tasks);

    /**
     * What applications say, every round of them, and what changed them under this step, without the forms: rows of the request's number, the answers and
     * whether they are an application, oldest first.
     */
    @Query(
            """
            select s.requestNumber, s.data, s.application from Submission s
            where s.requestNumber in :numbers and (s.application = true or s.step = :step) order by s.id""")
    List<Object[]> applications(List<String> numbers, String step);

    /** Of these requests those that have something on file under the step. */
    @Query("select distinct s.requestNumber from Submission s where s.requestNumber in :numbers and s.step = :step")
    List<String> having(String step, Collection<String> numbers);

    /** When a person's own applications of late were submitted, the latest first. */
    @Query(
            """
            select s.submittedAt from Submission s
            where s.submittedBy = :person and s.application = true and s.submittedAt > :since
            order by s.submittedAt desc""")
    List<Instant> latestApplications(String person, Instant since, Limit most);
}

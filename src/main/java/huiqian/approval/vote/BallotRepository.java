package huiqian.approval.vote;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface BallotRepository extends Repository<Ballot, Long> {

    Ballot save(Ballot ballot);

    List<Ballot> findByRequestNumberOrderById(String number);

    @Query(
            """
            select b from Ballot b
            where b.requestNumber = :number
              and b.vote = (select max(o.vote) from Ballot o where o.requestNumber = :number)
            order by b.id""")
    List<Ballot> lastVote(String number);
}

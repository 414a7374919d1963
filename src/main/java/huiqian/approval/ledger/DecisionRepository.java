package huiqian.approval.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, Long> {

    Decision save(Decision decision);

    List<Decision> findByRequestNumberOrderById(String number);

    List<Decision> findByRequestNumberInOrderById(List<String> numbers);

    /** Of the decisions of a request and what was attached to it, the hash that none of them carries on; empty for none. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select linked.hash from (
                      select hash from hq_decision where request_number = :number
                      union all
                      select hash from hq_attachment where request_number = :number and hash is not null) linked
                    where not exists (
                        select 1 from hq_decision d where d.request_number = :number and d.previous_hash = linked.hash)
                      and not exists (
                        select 1 from hq_attachment a where a.request_number = :number and a.previous_hash = linked.hash)
                    limit 1""")
    Optional<String> chainEnd(String number);
}

package huiqian.approval.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, Long> {

    Decision save(Decision decision);

    List<Decision> findByRequestNumberOrderById(String number);

    List<Decision> findByRequestNumberInOrderById(List<String> numbers);

    Optional<Decision> findFirstByRequestNumberOrderByIdDesc(String number);
}

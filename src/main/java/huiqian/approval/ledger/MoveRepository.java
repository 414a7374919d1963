package huiqian.approval.ledger;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Adds and reads; what is on file stays as it is. */
interface MoveRepository extends Repository<Move, Long> {

    Move save(Move move);

    List<Move> findByRequestNumberOrderById(String number);
}

package huiqian.engine.doors;

import huiqian.shared.Refusal;
import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Two who changed the same thing in the same moment, where no lock told them apart: the second may simply try again. */
final class Collision {

    private static final String LOCK_TIMEOUT = "HYT00";

    private Collision() {}

    /** What the second is told; null if it was something else that went wrong. */
    static Refusal refusal(Throwable thrown) {
        boolean collided = CommandGuard.cause(thrown, OptimisticLockingException.class) != null
                || CommandGuard.cause(thrown, ConcurrencyFailureException.class) != null
                || isDeadlock(CommandGuard.cause(thrown, SQLException.class));
        return collided ? Refusal.conflict("刚刚有人同时操作了这份申请，请刷新后再试") : null;
    }

    /** Class 40 of SQLSTATE is the transaction rolled back for the sake of another. */
    private static boolean isDeadlock(SQLException failure) {
        String state = failure == null ? null : failure.getSQLState();
        return state != null && (state.startsWith("40") || state.equals(LOCK_TIMEOUT));
    }
}

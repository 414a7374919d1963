package huiqian.engine.doors;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.shared.Refusal;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;

class CollisionTests {

    static Stream<Throwable> collisions() {
        return Stream.of(
                new OptimisticLockingException("updated by another"),
                new IllegalStateException(new CannotAcquireLockException("busy")),
                new ProcessEngineException("flush", new SQLException("deadlock detected", "40P01")),
                new ProcessEngineException("flush", new SQLException("deadlock", "40001")),
                new ProcessEngineException("flush", new SQLException("timeout", "HYT00")));
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void tellsTheSecondToTryAgain(Throwable collision) {
        Refusal refusal = Collision.refusal(collision);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal).hasMessageContaining("请刷新后再试");
    }

    @Test
    void leavesOtherFailuresAsTheyAre() {
        assertThat(Collision.refusal(new IllegalStateException(new SQLException("no such table", "42P01"))))
                .isNull();
        assertThat(Collision.refusal(new ProcessEngineException("broken"))).isNull();
    }
}

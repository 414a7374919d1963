package huiqian.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RosterSlice
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LockTests {

    @Autowired
    Roster roster;

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    @Test
    void holdsOthersBackUntilTheTransactionEnds() throws Exception {
        roster.register("locked", "某人", null, null);
        CompletableFuture<Void> second = transaction().execute(status -> {
            roster.lock("locked");
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(
                    () -> transaction().executeWithoutResult(inner -> roster.lock("locked")));
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        second.get(10, TimeUnit.SECONDS);
        assertThat(second).isCompleted();
    }

    @Test
    void letsOneOfTwoWhoActAtOnceFillASinglePost() {
        roster.register("first", "甲", null, null);
        roster.register("second", "乙", null, null);
        CompletableFuture<Void> second = transaction().execute(status -> {
            roster.appoint("first", Post.OFFICE_DIRECTOR, null, Terms.TODAY);
            CompletableFuture<Void> waiting =
                    CompletableFuture.runAsync(() -> roster.appoint("second", Post.OFFICE_DIRECTOR, null, Terms.TODAY));
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        try {
            assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(Refusal.class);
        } finally {
            roster.dismiss("first", Post.OFFICE_DIRECTOR, null, Terms.TODAY);
        }
    }

    @Test
    void needsARunningTransaction() {
        roster.register("locked", "某人", null, null);
        assertThatThrownBy(() -> roster.lock("locked")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesSomebodyTheRosterDoesNotKnow() {
        assertThatThrownBy(() -> transaction().executeWithoutResult(status -> roster.lock("nobody")))
                .isInstanceOf(Refusal.class);
    }
}

package huiqian.page.register;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One at a time makes the next key of a register, or imports into it: a locked row of the database decides whose turn it is, on any node. */
@Component
class Turns {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;

    Turns(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Waits for the register's turn and keeps it until the end of the transaction. */
    void take(Book<?> book) {
        String name = book.about().name();
        if (isTaken(name)) return;
        begin(name);
        isTaken(name);
    }

    private boolean isTaken(String register) {
        return jdbc.update("update hq_register set turns = turns + 1 where name = ?", register) > 0;
    }

    /** In a transaction of its own, which may fail without harm to the one that waits for its turn. */
    private void begin(String register) {
        try {
            apart.executeWithoutResult(
                    status -> jdbc.update("insert into hq_register (name, turns) values (?, 0)", register));
        } catch (DuplicateKeyException another) {
            // Somebody else came first: there is a row to lock.
        }
    }
}

package huiqian.approval.home;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A part of the workbench that fails by itself.
 *
 * @param content null if it could not be read
 */
record Card<T>(T content) {

    private static final Logger LOG = LoggerFactory.getLogger(Card.class);

    /** While the database is away the whole page is: each card would wait for it in turn. */
    static <T> Card<T> of(Supplier<T> content) {
        try {
            return new Card<>(content.get());
        } catch (RuntimeException failure) {
            if (isDatabaseAway(failure)) throw failure;
            LOG.error("A card of the workbench could not be read", failure);
            return new Card<>(null);
        }
    }

    private static boolean isDatabaseAway(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLNonTransientConnectionException);
    }

    public boolean isFailed() {
        return content == null;
    }
}

package huiqian.approval.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardTests {

    @Test
    void holdsWhatCouldBeRead() {
        assertThat(Card.of(() -> List.of("一件")).content()).containsExactly("一件");
        assertThat(Card.of(() -> List.of("一件")).isFailed()).isFalse();
    }

    @Test
    void failsByItself() {
        Card<List<String>> card = Card.of(() -> {
            throw new IllegalStateException("stumbled");
        });

        assertThat(card.isFailed()).isTrue();
    }

    /** Each card would wait for the database in turn, and the page for all of them. */
    @Test
    void leavesItToThePageWhileTheDatabaseIsAway() {
        var away = new IllegalStateException(new SQLTransientConnectionException("no connection"));

        assertThatThrownBy(() -> Card.of(() -> {
                    throw away;
                }))
                .isSameAs(away);
    }
}

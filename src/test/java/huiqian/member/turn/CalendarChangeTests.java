package huiqian.member.turn;

import static huiqian.member.Terms.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.member.MemberEvents.PostsChanged;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.member.RosterSlice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@RosterSlice
@Import(CalendarChangeTests.Listener.class)
class CalendarChangeTests {

    @Autowired
    Roster roster;

    @Autowired
    CalendarChange turn;

    @Autowired
    Listener listener;

    @BeforeEach
    void fillTheRoster() {
        for (String id : List.of("begins", "ends", "goesOn", "ended", "postless")) roster.register(id, id, null, null);
        roster.appoint("begins", Post.ADVISOR, null, TODAY);
        roster.appoint("ends", Post.ADVISOR, null, TODAY.minusDays(9));
        roster.dismiss("ends", Post.ADVISOR, null, TODAY);
        roster.appoint("goesOn", Post.ADVISOR, null, TODAY.minusDays(9));
        roster.appoint("ended", Post.ADVISOR, null, TODAY.minusDays(9));
        roster.dismiss("ended", Post.ADVISOR, null, TODAY.minusDays(1));
        listener.heard.clear();
    }

    @Test
    void announcesThoseWhosePostsTurnToday() {
        new Midnight(turn).strike();
        assertThat(listener.heard).containsExactly("begins", "ends");
    }

    @Test
    void announcesEveryoneWithATermOnFileAtStart() {
        turn.announceEveryone();
        assertThat(listener.heard).containsExactly("begins", "ended", "ends", "goesOn");
    }

    /** Hears what is published while a transaction runs, and nothing else. */
    static class Listener {

        final List<String> heard = new ArrayList<>();

        @EventListener
        void on(PostsChanged change) {
            if (TransactionSynchronizationManager.isActualTransactionActive()) heard.add(change.person());
        }
    }
}

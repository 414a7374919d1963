package huiqian.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Sessions of nobody in particular. */
class PassersbyTests {

    private final MockServletContext server = new MockServletContext();
    private final Passersby passersby = new Passersby();

    @Test
    void holdsAThousandAndEndsOneForEachMore() {
        List<MockHttpSession> all =
                IntStream.range(0, Passersby.MOST + 50).mapToObj(i -> opened()).toList();

        assertThat(all.stream().filter(session -> !session.isInvalid())).hasSize(Passersby.MOST);
    }

    @Test
    void isPatientForFiveMinutesWithWhoeverHasNotSignedIn() {
        assertThat(opened().getMaxInactiveInterval()).isEqualTo(300);
    }

    @Test
    void leavesWhoeverSignedInTheUsualTimeAndTheirPlaceToOthers() {
        server.setSessionTimeout(30);
        List<MockHttpSession> people =
                IntStream.range(0, 20).mapToObj(i -> signedIn(opened())).toList();

        IntStream.range(0, Passersby.MOST * 2).forEach(i -> opened());

        assertThat(people)
                .allMatch(session -> !session.isInvalid())
                .allMatch(session -> session.getMaxInactiveInterval() == 1800);
    }

    @Test
    void takesNothingElseInASessionForASignIn() {
        MockHttpSession session = opened();
        passersby.attributeAdded(new HttpSessionBindingEvent(session, "something", "else"));

        assertThat(session.getMaxInactiveInterval()).isEqualTo(300);
    }

    @Test
    void makesRoomWhenOneEndsByItself() {
        List<MockHttpSession> first =
                IntStream.range(0, Passersby.MOST).mapToObj(i -> opened()).toList();
        first.forEach(session -> passersby.sessionDestroyed(new HttpSessionEvent(session)));

        List<MockHttpSession> next =
                IntStream.range(0, Passersby.MOST).mapToObj(i -> opened()).toList();

        assertThat(next).noneMatch(MockHttpSession::isInvalid);
    }

    private MockHttpSession opened() {
        MockHttpSession session = new MockHttpSession(server);
        passersby.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private MockHttpSession signedIn(MockHttpSession session) {
        String person = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
        passersby.attributeAdded(new HttpSessionBindingEvent(session, person, "somebody"));
        return session;
    }
}

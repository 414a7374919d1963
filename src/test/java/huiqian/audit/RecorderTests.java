package huiqian.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class RecorderTests {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final List<AuditEntry> kept = new ArrayList<>();
    private final Recorder recorder = new Recorder(this::keep, CLOCK);

    private AuditEntry keep(AuditEntry entry) {
        kept.add(entry);
        return entry;
    }

    @AfterEach
    void endRequest() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsWhoWhenFromWhereAndWhat() {
        requestOf("sec2");
        recorder.on(new Noteworthy(Kind.RECORD_DOWNLOADED, "artsMember", "QJ-2026-0001-approval", "批件"));
        AuditEntry entry = kept.get(0);
        assertThat(entry.getMoment()).isEqualTo(NOW);
        assertThat(entry.getKind()).isEqualTo(Kind.RECORD_DOWNLOADED);
        assertThat(entry.getPerson()).isEqualTo("artsMember");
        assertThat(entry.getAddress()).isEqualTo("203.0.113.7");
        assertThat(entry.getSubject()).isEqualTo("QJ-2026-0001-approval");
        assertThat(entry.getDetail()).isEqualTo("批件");
    }

    @Test
    void fillsInWhoeverIsSignedIn() {
        requestOf("admin");
        recorder.on(new Noteworthy(Kind.ROSTER_CHANGED, null, "artsMember", null));
        assertThat(kept.get(0).getPerson()).isEqualTo("admin");
        assertThat(kept.get(0).getDetail()).isNull();
    }

    @Test
    void blamesARefusedLoginOnNobodyElse() {
        requestOf("admin");
        recorder.on(new Noteworthy(Kind.SIGN_IN_REFUSED, null, "/login", null));
        assertThat(kept.get(0).getPerson()).isNull();
        assertThat(kept.get(0).getAddress()).isEqualTo("203.0.113.7");
    }

    @Test
    void knowsNeitherPersonNorAddressOutsideARequest() {
        recorder.on(new Noteworthy(Kind.FLOW_DEPLOYED, null, "leave-request", null));
        assertThat(kept.get(0).getPerson()).isNull();
        assertThat(kept.get(0).getAddress()).isNull();
    }

    @Test
    void cutsWhatIsTooLongWithoutTearingACharacter() {
        requestOf(null);
        recorder.on(new Noteworthy(Kind.SIGN_IN_REFUSED, "x".repeat(65), "长".repeat(199) + "𠮷", "说".repeat(2001)));
        assertThat(kept.get(0).getPerson()).isEqualTo("x".repeat(64));
        assertThat(kept.get(0).getSubject()).isEqualTo("长".repeat(199));
        assertThat(kept.get(0).getDetail()).isEqualTo("说".repeat(2000));
    }

    @Test
    void makesVisibleWhatDatabasesRefuseAndEyesMiss() {
        recorder.on(new Noteworthy(Kind.REFUSED, "a\u0000b", "x\u202Ey\uD800z", "一\r\n二\t三"));
        assertThat(kept.get(0).getPerson()).isEqualTo("a\uFFFDb");
        assertThat(kept.get(0).getSubject()).isEqualTo("x\uFFFDy\uFFFDz");
        assertThat(kept.get(0).getDetail()).isEqualTo("一 二 三");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void failsWithWhatMustNotHappenUnlogged(Kind kind) {
        Recorder broken = new Recorder(
                entry -> {
                    throw new DataAccessResourceFailureException("full");
                },
                CLOCK);
        Noteworthy event = new Noteworthy(kind, "admin", "x", null);
        if (EnumSet.of(Kind.SIGN_IN_REFUSED, Kind.REFUSED, Kind.SIGNED_OUT).contains(kind))
            assertThatCode(() -> broken.on(event)).doesNotThrowAnyException();
        else assertThatThrownBy(() -> broken.on(event)).hasMessage("full");
    }

    private static void requestOf(String person) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("203.0.113.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }
}

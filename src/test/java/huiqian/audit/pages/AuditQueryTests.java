package huiqian.audit.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditQueryTests {

    @Test
    void asksNothingWithEmptyFields() {
        AuditQuery query = new AuditQuery("", " ", "", "", "", "", "", "");
        assertThat(query).isEqualTo(new AuditQuery(null, null, null, null, null, null, null, null));
        assertThat(query.inWords()).isEqualTo("全部");
        assertThat(query.paging(50).size()).isEqualTo(50);
        assertThat(query.start()).isNull();
    }

    @Test
    void takesDaysFromTheirBeginningToTheirEnd() {
        AuditQuery query = between("2026-11-22", "2026-11-22");
        assertThat(query.start()).isEqualTo(Instant.parse("2026-11-21T16:00:00Z"));
        assertThat(query.end()).isEqualTo(Instant.parse("2026-11-22T16:00:00Z"));
    }

    @Test
    void saysWhatIsWrongWithADate() {
        assertThatThrownBy(() -> between("昨天", null).start())
                .isInstanceOf(Refusal.class)
                .hasMessage("参数「from」应为日期，如 2026-11-22，您填写的是「昨天」");
        assertThatThrownBy(() -> between(null, "2026-02-30").end()).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> between("2026-11-23", "2026-11-22").start())
                .isInstanceOf(Refusal.class)
                .hasMessage("起始日期「2026-11-23」晚于截止日期「2026-11-22」");
    }

    @Test
    void knowsTheKindsByTheirNames() {
        assertThat(ofKind("LOG_READ").kindAsked()).isEqualTo(Kind.LOG_READ);
        assertThatThrownBy(() -> ofKind("log").kindAsked()).hasMessage("没有「log」这个类别");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "2147483647", "99999999999"})
    void refusesPagesThatAreNone(String page) {
        AuditQuery query = new AuditQuery(null, null, null, null, null, page, null, null);
        assertThatThrownBy(() -> query.paging(20)).isInstanceOf(Refusal.class).hasMessageContaining("page");
    }

    @Test
    void saysInWordsWhatWasAsked() {
        AuditQuery query = new AuditQuery("SIGNED_IN", "李一鸣", "QJ", "2026-11-22", "2026-11-23", "3", "10", "7");
        assertThat(query.inWords()).isEqualTo("类别 登录，人员 李一鸣，对象 QJ，从 2026-11-22，到 2026-11-23");
    }

    private static AuditQuery between(String from, String to) {
        return new AuditQuery(null, null, null, from, to, null, null, null);
    }

    private static AuditQuery ofKind(String kind) {
        return new AuditQuery(kind, null, null, null, null, null, null, null);
    }
}

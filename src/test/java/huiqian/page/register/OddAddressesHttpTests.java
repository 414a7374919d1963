package huiqian.page.register;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses as people type and change them: keys in any spelling, pages and filters that are none. */
@WholeApplication
class OddAddressesHttpTests {

    @Autowired
    Http http;

    @ParameterizedTest
    @CsvSource({
        "/office/rooms/r101, /office/rooms/R101",
        "/office/rooms/%EF%BD%92%EF%BC%91%EF%BC%90%EF%BC%91, /office/rooms/R101",
        "/office/rooms/%20r101%20, /office/rooms/R101",
        "/office/rooms/r101/change, /office/rooms/R101/change",
        "/office/rooms/r101/retirement?x=1, /office/rooms/R101/retirement?x=1",
        "/office/assets/xs-0001, /office/assets/XS-0001"
    })
    void leadsToTheRowHoweverItsKeyIsSpelled(String typed, String canonical) {
        Browsing secretary = Browsing.as(http, "sec2");

        Answer answer = secretary.get(typed);

        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        assertThat(PageSession.location(answer)).endsWith(canonical);
        assertThat(secretary.get(canonical).status()).isEqualTo(200);
    }

    @Test
    void findsNoRowThatIsNotThere() {
        Browsing secretary = Browsing.as(http, "sec2");

        assertThat(PageSession.location(secretary.get("/office/rooms/r999"))).endsWith("/office/rooms/R999");
        assertThat(secretary.get("/office/rooms/R999").status()).isEqualTo(404);
        assertThat(secretary.get("/office/nowhere/r999").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "sec2, /office/rooms?page=-1, 参数「page」从 0 开始",
        "sec2, /office/rooms?page=abc, 参数「page」应为页码",
        "sec2, /office/rooms?page=99999999999, 参数「page」应为页码",
        "sec2, /office/rooms?is.lendable=maybe, 筛选的值「maybe」无效",
        "sec2, /office/assets?is.category=maybe, 筛选的值「maybe」无效",
        "sec2, /office/assets?is.status=maybe, 筛选的值「maybe」无效",
        "sec2, /office/rooms?is.nowhere=1, 没有「nowhere」这一列",
        "sec2, /office/rooms?sort=nowhere, 没有「nowhere」这一列",
        "admin, /people?page=-1, 参数「page」从 0 开始",
        "admin, /people?page=abc, 参数「page」的值「abc」无效",
        "admin, /people?all=maybe, 参数「all」的值「maybe」无效",
        "admin, /flows/leave-request?page=-1, 参数「page」从 0 开始",
        "admin, /flows/leave-request?page=abc, 参数「page」的值「abc」无效",
        "admin, /audit?page=-1, 参数「page」从 0 开始"
    })
    void refusesWhatNoListKnows(String person, String address, String because) {
        Answer refused = Browsing.as(http, person).get(address);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains(because);
    }

    @ParameterizedTest
    @CsvSource({"sec2, /office/rooms?page=999", "admin, /people?page=999", "admin, /flows/leave-request?page=99999999"})
    void showsTheLastPageBeyondTheEnd(String person, String address) {
        assertThat(Browsing.as(http, person).get(address).text()).containsAnyOf("R101", "artsMember", "第 1 版");
    }
}

package huiqian.page.register;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.model.FormFile;
import huiqian.flow.model.Shelf;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may read a register, how much of it, and who may change it. */
@WholeApplication
class RegisterRightsHttpTests {

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    List<Register<?>> registers;

    @ParameterizedTest
    @CsvSource({
        "guest,         rooms,  200, 403",
        "guest,         assets, 403, 403",
        "artsMember,    rooms,  200, 403",
        "artsMember,    assets, 200, 403",
        "artsMinister,  assets, 200, 403",
        "chair,         assets, 200, 403",
        "advisor,       rooms,  200, 403",
        "advisor,       assets, 200, 403",
        "sec1,          rooms,  200, 200",
        "sec2,          assets, 200, 200",
        "director,      rooms,  200, 200",
        "director,      assets, 200, 200",
        "admin,         rooms,  200, 200",
        "admin,         assets, 200, 200"
    })
    void letsInWhomTheRegulationsName(String person, String register, int reading, int keeping) {
        String key = register.equals("rooms") ? "R101" : "XS-0001";
        for (String path : List.of("", ".xlsx", "/" + key))
            assertThat(status(person, "/office/" + register + path)).as(path).isEqualTo(reading);
        for (String path :
                List.of("/new", "/import", "/template.xlsx", "/" + key + "/change", "/" + key + "/retirement"))
            assertThat(status(person, "/office/" + register + path)).as(path).isEqualTo(keeping);
        assertThat(http.get(person, "/office/" + register + "/import/rehearsal").status())
                .isEqualTo(keeping == 200 ? 302 : 403);
    }

    private int status(String person, String path) {
        return http.get(person, path).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guest", "artsMember", "artsMinister", "chair", "advisor"})
    void writesNothingForAnybodyElse(String person) {
        PageSession session = PageSession.of(http, person);
        String[] room = {
            "code", "R999", "name", "密室", "capacity", "9", "openDays", "MONDAY", "opens", "08:00", "closes", "09:00"
        };
        for (String path : List.of(
                "/office/rooms/new",
                "/office/rooms/R101/change",
                "/office/rooms/R101/retirement",
                "/office/rooms/import",
                "/office/rooms/import/confirmed?sha256=x")) {
            Answer refused = session.submit(path, room);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.message()).isEqualTo("「房间」由秘书处或办公室主任登记和修改");
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from hq_room where retired or revision > 0 or code = 'R999'", Integer.class))
                .isZero();
    }

    @Test
    void asksStrangersToSignIn() {
        for (String path :
                List.of("/office", "/office/rooms", "/office/rooms.xlsx", "/office/rooms/R101", "/office/office.css"))
            assertThat(http.get(null, path).status()).as(path).isEqualTo(401);
    }

    @Test
    void takesNothingWithoutTheTokenOfItsPages() {
        PageSession secretary = PageSession.of(http, "sec2");

        assertThat(secretary.postFromElsewhere("/office/rooms/new", null).status())
                .isEqualTo(403);
        assertThat(secretary
                        .postFromElsewhere("/office/rooms/R101/retirement", null)
                        .status())
                .isEqualTo(403);
        assertThat(secretary.postFromElsewhere("/office/rooms/import", null).status())
                .isEqualTo(403);
    }

    @Test
    void showsOutsidersOnlyWhatIsLentToThem() {
        jdbc.update("update hq_room set lendable = false, location = '地下室', note = '漏水' where code = 'R102'");

        for (String path : List.of(
                "/office/rooms", "/office/rooms?q=R102", "/office/rooms?all", "/office/rooms?is.lendable=false"))
            assertThat(http.get("guest", path).text()).as(path).doesNotContain("二号会议室", "地下室", "漏水");
        assertThat(status("guest", "/office/rooms/R102")).isEqualTo(404);
        assertThat(http.get("artsMember", "/office/rooms/R102").text())
                .contains("地下室")
                .doesNotContain("漏水");
        assertThat(http.get("chair", "/office/rooms/R102").text()).contains("地下室", "漏水");
    }

    @Test
    void keepsWhatThingsCostAndWhatBecameOfThemFromMembers() {
        jdbc.update("update hq_asset set note = '借条在抽屉' where tag = 'XS-0001'");

        String seen = http.get("sportsMember", "/office/assets").text()
                + http.get("sportsMember", "/office/assets/XS-0001").text();
        assertThat(seen).contains("投影仪", "在用").doesNotContain("3,999", "原值", "借条", "登记与修改");
        assertThat(http.get("sportsMember", "/office/assets?sort=worth").status())
                .isEqualTo(400);
        assertThat(http.get("advisor", "/office/assets/XS-0001").text()).contains("3,999.00", "借条在抽屉", "登记与修改");
    }

    @Test
    void leadsEverybodyToTheRegistersTheyMaySee() {
        assertThat(http.get("guest", "/office").text())
                .contains("/office/rooms")
                .doesNotContain("/office/assets", "您可以登记");
        assertThat(http.get("artsMember", "/office").text()).contains("/office/rooms", "/office/assets");
        assertThat(http.get("director", "/office").text()).contains("您可以登记和修改");
        assertThat(http.get("artsMember", "/api/me").text()).contains("办公室", "/office");
    }

    @Test
    void knowsNoOtherRegister() {
        assertThat(http.get("admin", "/office/people").status()).isEqualTo(404);
        assertThat(http.get("admin", "/office/people").message()).isEqualTo("没有这本登记册");
    }

    @Test
    void hasARegisterForEachEntryForm() {
        assertThat(Shelf.entryForms())
                .extracting(FormFile::id)
                .containsExactlyInAnyOrderElementsOf(registers.stream()
                        .map(register -> register.about().name() + "-entry")
                        .toList());
    }
}

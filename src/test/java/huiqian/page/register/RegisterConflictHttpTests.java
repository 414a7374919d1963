package huiqian.page.register;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two keepers at one register: nothing that either of them wrote is lost without their knowing. */
@WholeApplication
class RegisterConflictHttpTests {

    private static final String PATH = "/office/rooms/R101/change";

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate jdbc;

    private Map<String, Object> room() {
        return jdbc.queryForMap("select * from hq_room where code = 'R101'");
    }

    @Test
    void tellsTheSecondWhatTheFirstHasChanged() {
        Browsing secretary = Browsing.as(http, "sec2");
        Browsing director = Browsing.as(http, "director");
        Map<String, List<String>> opened = secretary.form(PATH);
        director.send(PATH, director.form(PATH), "capacity", "50", "location", "一楼");

        Answer told = secretary.send(PATH, opened, "capacity", "45", "note", "新换的灯");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("赵明哲已经改过 R101", "容量：40 座 → 50 座", "您的修改还没有保存", "对方改成了：50 座", "新换的灯");
        assertThat(room()).containsEntry("capacity", 50).containsEntry("note", null);

        Map<String, List<String>> merged = Browsing.fields(told.text());
        assertThat(merged).containsEntry("capacity", List.of("45")).containsEntry("location", List.of("一楼"));
        assertThat(PageSession.location(secretary.send(PATH, merged))).endsWith("/office/rooms/R101");
        assertThat(room())
                .containsEntry("capacity", 45)
                .containsEntry("location", "一楼")
                .containsEntry("note", "新换的灯")
                .containsEntry("revision", 2);
    }

    @Test
    void retiresNoRoomThatSomebodyHasJustChanged() {
        Browsing secretary = Browsing.as(http, "sec2");
        Browsing director = Browsing.as(http, "director");
        Map<String, List<String>> opened = secretary.form("/office/rooms/R101/retirement");
        director.send(PATH, director.form(PATH), "capacity", "50");

        Answer told = secretary.send("/office/rooms/R101/retirement", opened, "reason", "装修");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("赵明哲已经改过 R101", "装修");
        assertThat(room()).containsEntry("retired", false);
    }

    @Test
    void takesASecondRetirementForTheFirst() {
        Browsing secretary = Browsing.as(http, "sec2");
        Map<String, List<String>> opened = secretary.form("/office/rooms/R101/retirement");
        secretary.send("/office/rooms/R101/retirement", opened, "reason", "装修");

        Answer again = secretary.send("/office/rooms/R101/retirement", opened, "reason", "装修");

        assertThat(again.status()).as(again.text()).isEqualTo(302);
        assertThat(room()).containsEntry("retired", true);
    }

    @Test
    void savesOneOfManyChangesMadeAtOnce() throws Exception {
        List<Integer> statuses = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> {
                    Browsing keeper = Browsing.as(http, i % 2 == 0 ? "sec2" : "director");
                    Map<String, List<String>> opened = keeper.form(PATH);
                    return (Callable<Integer>) () -> keeper.send(PATH, opened, "capacity", String.valueOf(100 + i))
                            .status();
                })
                .toList());

        assertThat(statuses)
                .containsOnly(302, 409)
                .filteredOn(status -> status == 302)
                .hasSize(1);
        assertThat(room()).containsEntry("revision", 1);
    }

    @Test
    void entersOneOfManyRoomsOfTheSameCodeOrName() throws Exception {
        List<Integer> statuses = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> {
                    Browsing keeper = Browsing.as(http, "sec2");
                    Map<String, List<String>> blank = keeper.form("/office/rooms/new");
                    String code = i % 2 == 0 ? "R500" : "R50" + i;
                    return (Callable<Integer>)
                            () -> keeper.send("/office/rooms/new", blank, "code", code, "name", "录音棚", "capacity", "5")
                                    .status();
                })
                .toList());

        assertThat(statuses)
                .containsAnyOf(302)
                .doesNotContain(500)
                .filteredOn(status -> status == 302)
                .hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from hq_room where name = '录音棚'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void givesEachOfManyAssetsANumberOfItsOwn() throws Exception {
        List<Integer> statuses = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> {
                    Browsing keeper = Browsing.as(http, "sec2");
                    Map<String, List<String>> blank = keeper.form("/office/assets/new");
                    return (Callable<Integer>) () -> keeper.send(
                                    "/office/assets/new",
                                    blank,
                                    "name",
                                    "桌子",
                                    "category",
                                    "furniture",
                                    "location",
                                    "库房",
                                    "acquiredOn",
                                    "2026-11-01",
                                    "worth",
                                    "9")
                            .status();
                })
                .toList());

        assertThat(statuses).containsOnly(302);
        assertThat(jdbc.queryForList("select tag from hq_asset where name = '桌子' order by tag", String.class))
                .startsWith("XS-0021")
                .endsWith("XS-0028")
                .hasSize(8);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> doings) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(doings.size());
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> done : people.invokeAll(doings)) statuses.add(done.get());
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }
}

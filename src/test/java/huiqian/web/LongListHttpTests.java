package huiqian.web;

import static huiqian.support.Fixtures.scrapping;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.record.PdfText;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A register of twenty thousand assets: forms and what is kept of them stay as small as with twenty. */
@WholeApplication
class LongListHttpTests {

    private static final String START_FORM = "/engine-rest/process-definition/key/asset-scrapping/deployed-start-form";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void buyTwentyThousandChairs() {
        List<Object[]> chairs = IntStream.rangeClosed(1, 20_000)
                .mapToObj(i -> new Object[] {"ZY-%05d".formatted(i), "折叠椅 " + i})
                .toList();
        jdbc.batchUpdate(
                "insert into hq_asset (tag, name, location, acquired_on, worth, status)"
                        + " values (?, ?, '库房', date '2020-09-01', 80, 'IN_USE')",
                chairs);
    }

    @AfterEach
    void sellThem() {
        jdbc.update("delete from hq_asset where tag like 'ZY-%'");
    }

    @Test
    void servesASmallFormInWhichOneLooksForTheAsset() {
        Answer form = http.get("sportsMember", START_FORM);

        assertThat(form.text().length()).isLessThan(10_000);
        JsonNode asset = component(form.json(), "assetTag");
        assertThat(asset.get("type").asText()).isEqualTo("textfield");
        assertThat(asset.get("id").asText()).startsWith("lookup_assets_");
    }

    @Test
    void findsAnAssetByAnyPartOfItsTagOrName() {
        JsonNode found =
                http.get("sportsMember", "/api/options/assets?q=zy-0777").json().get("items");
        assertThat(found.findValuesAsText("value"))
                .containsExactly(
                        "ZY-07770",
                        "ZY-07771",
                        "ZY-07772",
                        "ZY-07773",
                        "ZY-07774",
                        "ZY-07775",
                        "ZY-07776",
                        "ZY-07777",
                        "ZY-07778",
                        "ZY-07779");
        assertThat(http.get("sportsMember", "/api/options/assets?q=" + encoded("折叠椅 12345"))
                        .json()
                        .get("items")
                        .findValuesAsText("label"))
                .containsExactly("ZY-12345 · 折叠椅 12345");
        assertThat(http.get("sportsMember", "/api/options/assets?q=").json().get("items"))
                .hasSize(20);
        assertThat(http.get("sportsMember", "/api/options/assets?q=" + encoded("%_'"))
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void showsTheRegisterToNobodyWhoHasNothingToFillInOfIt() {
        assertThat(http.get("guest", "/api/options/assets?q=ZY").status()).isEqualTo(404);
        assertThat(http.get("sportsMember", "/api/options/planets?q=ZY").status())
                .isEqualTo(404);
    }

    @Test
    void keepsTheChosenAssetAloneAndPrintsItsName() throws IOException {
        String number = flow.file("sportsMember", "asset-scrapping", scrapping("ZY-12345"));
        flow.approve("chair", number);

        List<Integer> kept = jdbc.queryForList(
                "select length(form) from hq_submission where request_number = ?", Integer.class, number);
        assertThat(kept).hasSize(2).allSatisfy(length -> assertThat(length).isLessThan(6_000));
        assertThat(PdfText.of(http.get("sportsMember", "/records/" + number + "-approval.pdf")
                        .bytes()))
                .contains(PdfText.squeeze("ZY-12345 · 折叠椅 12345"));
        assertThat(http.get("sportsMember", "/api/requests/" + number).text()).contains("ZY-12345 · 折叠椅 12345");
    }

    @Test
    void refusesWhatIsNotRegistered() {
        Answer refused = http.file("sportsMember", "asset-scrapping", scrapping("ZY-99999"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("资产", "没有这个选项：「ZY-99999」");
    }

    @Test
    void showsTheChosenAssetToWhoDecides() {
        String number = flow.file("sportsMember", "asset-scrapping", scrapping("ZY-00001"));

        Answer form = http.get("chair", "/engine-rest/task/" + flow.taskFor("chair", number) + "/deployed-form");

        assertThat(form.text().length()).isLessThan(10_000);
        assertThat(component(form.json(), "assetTag").get("values").findValuesAsText("label"))
                .containsExactly("ZY-00001 · 折叠椅 1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode component(JsonNode node, String key) {
        if (node.path("key").asText().equals(key)) return node;
        for (JsonNode child : node) {
            JsonNode found = component(child, key);
            if (found != null) return found;
        }
        return null;
    }
}

package huiqian.engine.doors;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The web applications load the files of their plugins, and nothing else comes by that way. */
@WholeApplication
class PluginFilesHttpTests {

    private static final String ADDRESS = "/camunda/api/%1$s/plugin/%1$sPlugins/static/app/plugin.";

    @Autowired
    Http http;

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void areHandedOut(String application) {
        PageSession admin = PageSession.of(http, "admin");
        Answer script = admin.get(ADDRESS.formatted(application) + "js?bust=7.24.0");
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.raw().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
        assertThat(script.bytes()).isNotEmpty();
        assertThat(admin.get(ADDRESS.formatted(application) + "css").status()).isEqualTo(200);
    }

    @Test
    void areForThoseWhoSignedInAndNothingElseIs() {
        assertThat(PageSession.stranger(http)
                        .get(ADDRESS.formatted("tasklist") + "js")
                        .status())
                .isEqualTo(401);
        PageSession admin = PageSession.of(http, "admin");
        assertThat(admin.get(ADDRESS.formatted("tasklist") + "js.LICENSE.txt").status())
                .isNotEqualTo(500);
        assertThat(admin.get("/camunda/api/tasklist/plugin/tasklistPlugins/static/application.yml")
                        .status())
                .isIn(403, 404);
    }
}

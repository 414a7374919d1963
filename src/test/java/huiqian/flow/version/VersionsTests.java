package huiqian.flow.version;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static huiqian.support.Redesign.LEAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import huiqian.support.FirstMorning;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which versions of a flow there are, and what is known of each. */
@WholeApplication
class VersionsTests {

    @Autowired
    Versions versions;

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcTemplate jdbc;

    private int first;

    @BeforeEach
    void remember() {
        first = versions.inForce(LEAVE).number();
    }

    @Test
    void tellsWhoDeployedWhatHowAndWhatFor() {
        Redesign.renamedLeave().deploy("说得更清楚", http);

        assertThat(versions.page(LEAVE, 0, 2).total()).isEqualTo(first + 1);
        assertThat(versions.page(LEAVE, 0, 2).items())
                .satisfiesExactly(
                        newest -> {
                            assertThat(newest.number()).isEqualTo(first + 1);
                            assertThat(newest.name()).isEqualTo("请假申请");
                            assertThat(newest.person()).isEqualTo("admin");
                            assertThat(newest.origin()).isEqualTo(Origin.MODELER);
                            assertThat(newest.note()).isEqualTo("说得更清楚");
                            assertThat(newest.deployedAt())
                                    .isEqualTo(FirstMorning.MOMENT
                                            .atZone(UnionTime.ZONE)
                                            .toInstant());
                            assertThat(newest.inForce()).isTrue();
                        },
                        shipped -> {
                            assertThat(shipped.number()).isEqualTo(first);
                            assertThat(shipped.person()).isNull();
                            assertThat(shipped.origin()).isEqualTo(Origin.SHIPPED);
                            assertThat(shipped.note()).isNull();
                            assertThat(shipped.inForce()).isFalse();
                        });
    }

    @Test
    void handsOutTheFilesOfEachVersion() {
        Redesign redesign = Redesign.renamedLeave();
        redesign.deploy("说得更清楚", http);

        assertThat(versions.files(LEAVE, first + 1)).containsExactlyInAnyOrderEntriesOf(redesign.files());
        assertThat(versions.files(LEAVE, first))
                .containsOnlyKeys("leave-request.bpmn", "leave-request-apply.form", "leave-request-decide.form");
        assertThat(versions.filesInForce(LEAVE))
                .hasValueSatisfying(files -> assertThat(files).containsExactlyInAnyOrderEntriesOf(redesign.files()));
    }

    @Test
    void countsTheCasesOfEachVersion() {
        flow.file("artsMember", LEAVE, leave());
        Redesign.renamedLeave().deploy("说得更清楚", http);
        flow.file("sportsMember", LEAVE, leave());
        flow.file("sportsMember", LEAVE, with(leave(), "startsAt", "2026-12-01T14:00", "endsAt", "2026-12-01T16:00"));

        assertThat(versions.page(LEAVE, 0, 2).items())
                .extracting(Version::running)
                .containsExactly(2L, 1L);
        assertThat(versions.inForce(LEAVE).running()).isEqualTo(2);
        assertThat(versions.running(LEAVE)).isEqualTo(3);
    }

    @Test
    void leavesTrialsOut() {
        var trial = repository.createDeployment().name("试运行").tenantId("presidium");
        Redesign.renamedLeave()
                .files()
                .forEach((name, content) -> trial.addInputStream(name, new ByteArrayInputStream(content)));
        trial.deploy();

        assertThat(versions.inForce(LEAVE).number()).isEqualTo(first);
        assertThat(versions.page(LEAVE, 0, 50).total()).isEqualTo(first);
        assertThat(versions.inForce())
                .extracting(Version::flow)
                .doesNotHaveDuplicates()
                .contains(LEAVE);
    }

    @Test
    void knowsNoFlowAndNoVersionThatIsNotThere() {
        assertThat(versions.filesInForce("no-such-flow")).isEmpty();
        assertThatThrownBy(() -> versions.page("no-such-flow", 0, 50))
                .isInstanceOf(Refusal.class)
                .hasMessage("没有流程「no-such-flow」");
        assertThatThrownBy(() -> versions.get(LEAVE, first + 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有第 %d 版".formatted(first + 1));
    }

    /** What is deleted in Cockpit is listed no more; the version before it is in force again, and the log tells who did it. */
    @Test
    void forgetsADeletedVersionButNotItsDeletion() {
        String deployment = Redesign.renamedLeave().deploy("说得更清楚", http);

        assertThat(http.delete("admin", "/engine-rest/deployment/" + deployment).status())
                .isEqualTo(204);

        assertThat(versions.inForce(LEAVE).number()).isEqualTo(first);
        assertThat(maintained().get(0).get("person").asText()).isEqualTo("admin");
        assertThat(maintained().get(0).get("subject").asText()).isEqualTo("leave-request 第 %d 版".formatted(first + 1));
        assertThat(maintained().get(0).get("detail").asText()).isEqualTo("删除部署");
    }

    /** Deleting the version alone leaves its files with the engine, which would take the same files for deployed. */
    @Test
    void bringsADeletedVersionBackWhenModelerDeploysItAgain() {
        Redesign.renamedLeave().deploy("说得更清楚", http);
        String definition = versions.inForce(LEAVE).definition();
        assertThat(http.delete("admin", "/engine-rest/process-definition/" + definition)
                        .status())
                .isIn(200, 204);
        assertThat(versions.inForce(LEAVE).number()).isEqualTo(first);

        Redesign.renamedLeave().deploy("说得更清楚", http);

        assertThat(versions.inForce(LEAVE).number()).isEqualTo(first + 1);
        assertThat(flow.waitsAt(flow.file("artsMember", LEAVE, leave()))).containsExactly("部长批准请假");
    }

    @Test
    void deletesNoVersionThatCasesFollow() {
        String deployment = Redesign.renamedLeave().deploy("说得更清楚", http);
        String number = flow.file("artsMember", LEAVE, leave());

        var answer = http.delete("admin", "/engine-rest/deployment/" + deployment);

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.message()).contains("第 %d 版".formatted(first + 1), "1 件申请");
        assertThat(flow.waitsAt(number)).containsExactly("部长批准请假");
    }

    @Test
    void keepsSuspendingAndActivatingInTheLog() {
        String definition = versions.inForce(LEAVE).definition();
        String path = "/engine-rest/process-definition/" + definition + "/suspended";

        assertThat(http.put("admin", path, Map.of("suspended", true)).status()).isEqualTo(204);
        try {
            assertThat(versions.inForce(LEAVE).suspended()).isTrue();
            assertThat(maintained().get(0).get("detail").asText()).isEqualTo("暂停流程");
        } finally {
            repository.activateProcessDefinitionById(definition);
        }
        assertThat(http.put(
                                "admin",
                                "/engine-rest/process-definition/suspended",
                                Map.of(
                                        "processDefinitionKey",
                                        LEAVE,
                                        "suspended",
                                        false,
                                        "includeProcessInstances",
                                        true))
                        .status())
                .isEqualTo(204);
        assertThat(maintained().get(0).get("detail").asText()).isEqualTo("恢复运行流程，连同在办的申请");
        assertThat(maintained().get(0).get("subject").asText()).contains("leave-request 第 %d 版".formatted(first));
    }

    private JsonNode maintained() {
        return http.get("advisor", "/api/audit?kind=FLOW_MAINTAINED&size=1")
                .json()
                .get("items");
    }

    @Test
    void keepsANoteAndWhoWroteIt() {
        Redesign.renamedLeave().deploy("说得更清楚", http);

        versions.describe(LEAVE, first + 1, " 第三届主席团要求 ", "admin");

        assertThat(versions.get(LEAVE, first + 1).note()).isEqualTo("第三届主席团要求");
        assertThat(maintained().get(0).get("person").asText()).isEqualTo("admin");
        assertThat(maintained().get(0).get("detail").asText()).isEqualTo("修改说明：第三届主席团要求");
        assertThatThrownBy(() -> versions.describe(LEAVE, first + 1, "长".repeat(501), "admin"))
                .isInstanceOf(Refusal.class)
                .hasMessage("说明最多 500 字，您填写了 501 字");
    }

    /** Deployed before there was a book of versions. */
    @Test
    void tellsOfOldVersionsWhatTheEngineKnows() {
        Redesign.renamedLeave().deploy("说得更清楚", http);
        Version known = versions.inForce(LEAVE);
        jdbc.update("delete from hq_version where definition = ?", known.definition());

        assertThat(versions.inForce(LEAVE)).isEqualTo(known);
        versions.describe(LEAVE, first + 1, "补记", "admin");
        assertThat(versions.inForce(LEAVE).note()).isEqualTo("补记");
        assertThat(versions.inForce(LEAVE).person()).isEqualTo("admin");
    }

    /** Modeler asks that nothing be deployed twice; but what is no longer in force has to come into force again. */
    @Test
    void bringsBackIntoForceWhatModelerDeploysAgain() {
        Redesign redesign = Redesign.renamedLeave();
        redesign.deploy("请假", http);
        redesign.deploy("请假", http);
        assertThat(versions.inForce(LEAVE).number()).isEqualTo(first + 1);

        Redesign.of(LEAVE).deploy("照旧", http);
        redesign.deploy("请假", http);

        assertThat(versions.inForce(LEAVE).number()).isEqualTo(first + 3);
        assertThat(List.copyOf(versions.filesInForce(LEAVE).orElseThrow().values()))
                .containsExactlyElementsOf(redesign.files().values());
    }
}

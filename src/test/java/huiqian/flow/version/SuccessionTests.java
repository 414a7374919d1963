package huiqian.flow.version;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Redesign.LEAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import huiqian.shared.Refusal;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The way back to an earlier version, and forward to a newer one that ships. */
@WholeApplication
class SuccessionTests {

    @Autowired
    Versions versions;

    @Autowired
    Restoration restoration;

    @Autowired
    Upgrades upgrades;

    @Autowired
    DeployedModels models;

    @Autowired
    VersionBook book;

    @Autowired
    DeploymentLock lock;

    @Autowired
    Deployments deployments;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    private int first;

    @BeforeEach
    void remember() {
        first = versions.inForce(LEAVE).number();
    }

    private void redesign() {
        Redesign.renamedLeave().deploy("改名", http);
    }

    private String seen() {
        return versions.inForce(LEAVE).definition();
    }

    @Test
    void deploysTheFilesOfAnEarlierVersionAnew() {
        redesign();
        String running = flow.file("artsMember", LEAVE, leave());

        int restored = restoration.restore(LEAVE, first, seen(), " 大家不习惯 ");

        assertThat(restored).isEqualTo(first + 2);
        assertThat(versions.inForce(LEAVE)).satisfies(now -> {
            assertThat(now.number()).isEqualTo(first + 2);
            assertThat(now.origin()).isEqualTo(Origin.PAGE);
            assertThat(now.note()).isEqualTo("恢复第 %d 版：大家不习惯".formatted(first));
        });
        assertThat(versions.files(LEAVE, first + 2).get("leave-request.bpmn"))
                .isEqualTo(versions.files(LEAVE, first).get("leave-request.bpmn"));
        assertThat(versions.page(LEAVE, 0, 50).total()).isEqualTo(first + 2);
        assertThat(flow.waitsAt(running)).containsExactly("部长批准请假");
        String later = flow.file("sportsMember", LEAVE, leave());
        assertThat(flow.waitsAt(later)).containsExactly("部长审批请假");
    }

    @Test
    void tellsTheSecondOfTwoThatAnotherVersionIsInForceByNow() {
        String seen = seen();
        redesign();

        assertThatThrownBy(() -> restoration.restore(LEAVE, first, seen, "不要了"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("现行版本已经变成第 %d 版".formatted(first + 1));
        assertThat(versions.inForce(LEAVE).number()).isEqualTo(first + 1);
    }

    @Test
    void restoresNothingThatIsInForceAnyway() {
        assertThatThrownBy(() -> restoration.restore(LEAVE, first, seen(), "不要了"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("完全一样");
    }

    @Test
    void asksWhy() {
        redesign();

        assertThatThrownBy(() -> restoration.restore(LEAVE, first, seen(), " "))
                .isInstanceOf(Refusal.class)
                .hasMessage("请写明为什么恢复");
        assertThatThrownBy(() -> restoration.restore(LEAVE, first, seen(), "长".repeat(201)))
                .isInstanceOf(Refusal.class)
                .hasMessage("原因最多 200 字，您填写了 201 字");
    }

    /** The earlier version was deployed when the rules were laxer. */
    @Test
    void restoresNothingThatTheGateRefusesToday() {
        String deployment = Redesign.renamedLeave().deploy("改名", http);
        byte[] lax = new String(versions.files(LEAVE, first + 1).get("leave-request.bpmn"), StandardCharsets.UTF_8)
                .replace("PT24H", "PT30H")
                .getBytes(StandardCharsets.UTF_8);
        jdbc.update(
                "update act_ge_bytearray set bytes_ = ? where deployment_id_ = ? and name_ = 'leave-request.bpmn'",
                lax,
                deployment);
        Redesign.of(LEAVE).deploy("照旧", http);

        var refused = catchThrowableOfType(
                Deployments.Unsound.class, () -> restoration.restore(LEAVE, first + 1, seen(), "还是那版好"));

        assertThat(refused.findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding.message())
                .contains("小时"));
        assertThat(versions.inForce(LEAVE).number()).isEqualTo(first + 2);
    }

    /** As if the next release brought the leave flow with another name for its step. */
    private Succession nextRelease() {
        Map<String, byte[]> newer =
                Redesign.of(LEAVE).with("部长审批请假", "本部部长审批请假").files();
        return new Succession(models, book, lock, deployments, () -> Map.of(LEAVE, newer));
    }

    private <T> T inTransaction(Supplier<T> doing) {
        return new TransactionTemplate(transactions).execute(status -> doing.get());
    }

    @Test
    void offersWhatNoReleaseHasBroughtBefore() {
        Succession next = nextRelease();
        redesign();
        String redesign = versions.inForce(LEAVE).definition();

        assertThat(next.offered()).containsExactly(LEAVE);
        assertThat(next.offer(LEAVE)).isPresent();
        assertThat(versions.inForce(LEAVE).definition()).isEqualTo(redesign);

        int adopted = inTransaction(() -> next.adopt(LEAVE, redesign));

        assertThat(adopted).isEqualTo(first + 2);
        assertThat(versions.inForce(LEAVE).note()).isEqualTo("采用随系统提供的新版本");
        assertThat(next.offered()).isEmpty();
        assertThatThrownBy(() -> inTransaction(() -> next.adopt(LEAVE, seen())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有可以采用的新版本");
    }

    @Test
    void offersNothingThatAnAdministratorHasLeftBehind() {
        Succession next = nextRelease();
        redesign();
        assertThat(upgrades.offered()).isEmpty();

        inTransaction(() -> next.adopt(LEAVE, seen()));
        Redesign.renamedLeave().deploy("再改", http);

        assertThat(next.offered()).isEmpty();
    }

    @Test
    void remembersWhatWasDeployedBeforeThereWasABook() {
        redesign();
        jdbc.update("update hq_version set flow = 'elsewhere' where flow = ?", LEAVE);
        try {
            jdbc.update("update hq_version set definition = 'x' || definition where flow = 'elsewhere'");
            assertThat(upgrades.offered()).isEmpty();
        } finally {
            jdbc.update(
                    "update hq_version set flow = ?, definition = substring(definition, 2) where flow = 'elsewhere'",
                    LEAVE);
        }
    }

    @Test
    void adoptsNothingOnceAnotherVersionIsInForce() {
        Succession next = nextRelease();
        String seen = seen();
        redesign();

        assertThatThrownBy(() -> inTransaction(() -> next.adopt(LEAVE, seen)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("现行版本已经变成");
    }

    @Test
    void offersNoFlowThatIsNotInUse() {
        Succession next = new Succession(
                models, book, lock, deployments, () -> Map.of("brand-new", versions.files(LEAVE, first)));

        assertThat(next.offered()).isEmpty();
    }
}

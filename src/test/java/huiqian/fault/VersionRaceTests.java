package huiqian.fault;

import static huiqian.support.Redesign.LEAVE;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.version.Version;
import huiqian.flow.version.Versions;
import huiqian.support.Deployment;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.Redesign;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/** Two administrators go back to an earlier version in the same moment: one does, the other is told. */
@Tag("race")
abstract class VersionRaceTests {

    @Autowired
    Http http;

    @Autowired
    Versions versions;

    @RepeatedTest(3)
    void restoresAVersionOnce() {
        int first = versions.inForce(LEAVE).number();
        Redesign.renamedLeave().deploy("改名", http);
        Version seen = versions.inForce(LEAVE);

        List<Answer> answers = AtOnce.all(List.of(() -> restore(first, seen), () -> restore(first, seen)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(answer -> assertThat(answer.text())
                .contains("现行版本已经变成第 %d 版".formatted(first + 2)));
        assertThat(versions.page(LEAVE, 0, 50).total()).isEqualTo(first + 2);
    }

    /** Whichever comes first: nobody goes back from another version than the one they saw. */
    @RepeatedTest(5)
    void restoresNothingOverWhatModelerDeploysInThatMoment() {
        int first = versions.inForce(LEAVE).number();
        Redesign.renamedLeave().deploy("改名", http);
        Version seen = versions.inForce(LEAVE);
        Deployment another = Deployment.of(
                "再改名", Redesign.renamedLeave().with("部长批准请假", "本部部长批准请假").files());

        List<Answer> answers = AtOnce.all(List.of(() -> restore(first, seen), () -> another.by("admin", http)));

        assertThat(answers.get(1).status()).as(answers.get(1).text()).isEqualTo(200);
        assertThat(answers.get(0).status()).isIn(302, 409);
        String next = versions.get(LEAVE, first + 2).note();
        assertThat(next).startsWith(answers.get(0).status() == 302 ? "恢复第 %d 版".formatted(first) : "再改名");
    }

    private Answer restore(int version, Version seen) {
        String form = "seen=" + URLEncoder.encode(seen.definition(), StandardCharsets.UTF_8) + "&note=again";
        return http.send(
                "admin",
                HttpRequest.newBuilder().POST(BodyPublishers.ofString(form)),
                "/flows/leave-request/versions/" + version + "/restoration",
                "application/x-www-form-urlencoded");
    }
}

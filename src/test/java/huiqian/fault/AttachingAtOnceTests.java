package huiqian.fault;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.attachment.SmallFiles;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.WholeChain;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.SentFile;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several tabs that upload in the same moment: the last place is taken once. */
@Tag("race")
abstract class AttachingAtOnceTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Ledger ledger;

    @Test
    void tenFitHoweverManyComeAtOnce() {
        String number = flow.file("artsMember", "leave-request", leave());
        for (int i = 0; i < 9; i++) assertThat(upload(number, i).status()).isEqualTo(201);

        List<Answer> answers = AtOnce.all(IntStream.range(9, 13)
                .mapToObj(i -> (Callable<Answer>) () -> upload(number, i))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(ledger.dossier(number).attachments()).hasSize(10);
        flow.approve("artsMinister", number);
        WholeChain.holds(ledger, List.of(number));
    }

    /** Whoever decides vouches for what lay there: either the file was there before, or it is not taken any more. */
    @Test
    void isEitherBeforeTheDecisionOrRefused() {
        String number = flow.file("artsMember", "leave-request", leave());
        String task = flow.taskFor("artsMinister", number);

        List<Answer> answers = AtOnce.all(List.of(
                () -> upload(number, 1),
                () -> http.submit("artsMinister", task, java.util.Map.of("verdict", "APPROVE")),
                () -> upload(number, 2)));

        assertThat(answers.get(1).status()).isEqualTo(204);
        long taken = answers.stream().filter(answer -> answer.status() == 201).count();
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 204, 409);
        assertThat(ledger.dossier(number).attachments()).hasSize((int) taken);
        WholeChain.holds(ledger, List.of(number));
    }

    private Answer upload(String number, int picture) {
        return new SentFile("图%d.png".formatted(picture), SmallFiles.png(picture))
                .by("artsMember", http, "/api/requests/" + number + "/attachments");
    }
}

package huiqian.asset;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.Objection;
import huiqian.approval.ledger.PaperLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ten apply at once to scrap one asset, as intake does it: options read, draft checked, asset marked, in one
 * transaction.
 */
@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ActiveProfiles("demo")
@Import(AssetFixtures.class)
@Tag("race")
abstract class AssetRaceTests {

    @Autowired
    Assets assets;

    @Autowired
    ScrappingCheck check;

    @Autowired
    AssetOptions options;

    @Autowired
    PaperLedger ledger;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void oneMarksTheAssetAndTheOthersReadWhichRequestDid() throws Exception {
        List<String> numbers =
                IntStream.rangeClosed(1, 10).mapToObj("BF-2026-%04d"::formatted).toList();

        List<List<Objection>> answers = allAtOnce(numbers);

        assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
        String winner = numbers.get(answers.indexOf(List.of()));
        assertThat(answers)
                .filteredOn(objections -> !objections.isEmpty())
                .containsOnly(List.of(new Objection("assetTag", "资产 XS-0007 已有报废申请 %s 正在办理".formatted(winner))));
    }

    private List<List<Objection>> allAtOnce(List<String> numbers) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(numbers.size());
        CountDownLatch ready = new CountDownLatch(numbers.size());
        try {
            List<Future<List<Objection>>> running = numbers.stream()
                    .map(number -> people.submit(() -> apply(number, ready)))
                    .toList();
            List<List<Objection>> answers = new ArrayList<>();
            for (Future<List<Objection>> one : running) answers.add(one.get());
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private List<Objection> apply(String number, CountDownLatch ready) {
        return new TransactionTemplate(transactions).execute(status -> {
            options.options();
            await(ready);
            List<Objection> objections = check.check(AssetFixtures.draft(null, "XS-0007"));
            if (!objections.isEmpty()) return objections;
            AssetFixtures.file(ledger, number, Map.of("assetTag", "XS-0007"));
            assets.earmark(number);
            return objections;
        });
    }

    private static void await(CountDownLatch ready) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

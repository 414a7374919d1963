package huiqian.flow.replay;

import huiqian.approval.ledger.Request;
import huiqian.member.Members;
import huiqian.member.Roster;
import huiqian.shared.Refusal;
import huiqian.shared.Vocabulary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ParseException;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/** Plays cases one after the other in a scratch engine, with understudies for the vocabulary. */
@Component
class ReplayRunner {

    /** Somebody waits for the page. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final ApplicationContext context;
    private final PastCases cases;
    private final Members members;
    private final Roster roster;
    private final TransactionTemplate reading;

    ReplayRunner(
            ApplicationContext context,
            PastCases cases,
            Members members,
            Roster roster,
            PlatformTransactionManager transactions) {
        this.context = context;
        this.cases = cases;
        this.members = members;
        this.roster = roster;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The cases as far as time allows. */
    List<ReplayResult.Case> play(DraftSteps script, String name, byte[] model, List<Request> requests) {
        long start = System.nanoTime();
        List<ReplayResult.Case> played = new ArrayList<>();
        AtomicReference<CaseReplay> scene = new AtomicReference<>();
        Consumer<String> footsteps = element -> scene.get().pass(element, script.nameOf(element));
        try (ScratchEngine scratch = new ScratchEngine(words(scene::get), footsteps)) {
            String definition = deployed(scratch, name, model);
            for (Request request : requests) {
                if (System.nanoTime() - start > LONGEST.toNanos()) break;
                played.add(read(() -> {
                    scene.set(new CaseReplay(request, cases.of(request), roster));
                    return new Walk(scratch, script, scene.get()).from(definition);
                }));
            }
        }
        return played;
    }

    private static String deployed(ScratchEngine scratch, String name, byte[] model) {
        try {
            return scratch.deploy(name, model);
        } catch (ParseException flawed) {
            throw Refusal.invalid("流程引擎不接受这份草案，不能试走：" + flawed.getMessage());
        }
    }

    /** Each case by itself: what one question spoils for the database must not spoil the next case, and nothing is ever written. */
    private <T> T read(Supplier<T> reader) {
        return reading.execute(transaction -> {
            transaction.setRollbackOnly();
            return reader.get();
        });
    }

    private Map<Object, Object> words(Supplier<CaseReplay> scene) {
        Map<Object, Object> words = new HashMap<>();
        for (Object bean : context.getBeansWithAnnotation(Vocabulary.class).values())
            for (Class<?> type : ClassUtils.getAllInterfaces(bean)) {
                Vocabulary vocabulary = AnnotationUtils.findAnnotation(type, Vocabulary.class);
                if (vocabulary != null) words.put(vocabulary.value(), WordStandIn.of(type, bean, scene));
            }
        words.put("votes", new ReplayedVotes(scene, members));
        words.put("requests", new ReplayedRequests(scene));
        return words;
    }
}

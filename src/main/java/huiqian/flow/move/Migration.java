package huiqian.flow.move;

import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Moves;
import huiqian.approval.ledger.Request;
import huiqian.page.Paging;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Running cases go on under the version of their flow in which they were filed, unless somebody moves them to another. */
@Component
public class Migration {

    /** So many cases are looked at, or moved, at once. */
    public static final int MOST = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private static final int LONGEST_NOTE = 500;

    private final Routes routes;
    private final RunningCases running;
    private final CaseMover mover;
    private final Moves moves;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate each;

    Migration(
            Routes routes,
            RunningCases running,
            CaseMover mover,
            Moves moves,
            Ledger ledger,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.routes = routes;
        this.running = running;
        this.mover = mover;
        this.moves = moves;
        this.ledger = ledger;
        this.events = events;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Tells which of a flow's running cases could be moved, having tried each and taken it back. Trials are not among them.
     *
     * @param version the version they would be moved to; null for the one in force
     * @param page {@link #MOST} cases each, from 0
     * @throws huiqian.shared.Refusal 404 if there is no such flow or version
     */
    public MigrationPreview outlook(String flow, Integer version, int page) {
        List<ProcessDefinition> versions = routes.versions(flow);
        ProcessDefinition target = Routes.pick(versions, version);
        List<ProcessDefinition> others = versions.stream()
                .filter(one -> one.getVersion() != target.getVersion())
                .toList();
        Routes.To way = routes.to(target);
        long waiting = running.count(others);
        int shown = Paging.within(page, (int) Math.max(0, (waiting - 1) / MOST));
        return new MigrationPreview(
                flow,
                target.getName(),
                target.getVersion(),
                versions.stream().map(ProcessDefinition::getVersion).toList(),
                running.page(others, (long) shown * MOST, MOST, request -> obstacle(request, way)),
                waiting,
                shown);
    }

    /** Exactly what would happen, and then undone. */
    private String obstacle(Request request, Routes.To way) {
        return tried(() -> each.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            mover.move(request.getNumber(), way);
        }));
    }

    /**
     * Moves cases one by one, each wholly or not at all; one that cannot be moved keeps none of the others.
     *
     * @param version the version they are moved to
     * @return what became of each, in the order given
     * @throws huiqian.shared.Refusal 404 if there is no such flow or version, 400 if there are too many cases or no note
     */
    public List<MoveResult> move(String flow, int version, List<String> numbers, String note, String by) {
        Routes.To way = routes.to(Routes.pick(routes.versions(flow), version));
        if (numbers.isEmpty()) throw Refusal.invalid("请至少选择一份申请");
        if (numbers.size() > MOST) throw Refusal.invalid("一次最多迁移 %d 份申请".formatted(MOST));
        String why = reason(note);
        return numbers.stream()
                .distinct()
                .map(number -> moved(number, way, why, by))
                .toList();
    }

    private static String reason(String note) {
        String why = note == null ? "" : Signs.line("迁移原因", note);
        if (why.isEmpty()) throw Refusal.invalid("请写明为什么迁移，申请人和审批人都会看到");
        if (why.length() > LONGEST_NOTE)
            throw Refusal.invalid("迁移原因最多 %d 个字，您写了 %d 个".formatted(LONGEST_NOTE, why.length()));
        return why;
    }

    private MoveResult moved(String number, Routes.To way, String note, String by) {
        int[] from = {0};
        String failure =
                tried(() -> from[0] = each.execute(transaction -> file(mover.move(number, way), way, note, by)));
        String title = ledger.find(number).map(Request::getTitle).orElse(null);
        return new MoveResult(number, title, from[0], failure);
    }

    private int file(CaseMover.Moved moved, Routes.To way, String note, String by) {
        Request request = moved.request();
        int to = way.target().getVersion();
        moves.file(request, moved.from(), to, by, note);
        String detail = "%s由第 %d 版改为第 %d 版，原因：%s".formatted(request.getFlowName(), moved.from(), to, note);
        events.publishEvent(new Noteworthy(Kind.CASES_MOVED, by, request.getNumber(), detail));
        return moved.from();
    }

    private static String tried(Runnable attempt) {
        try {
            attempt.run();
            return null;
        } catch (Refusal refusal) {
            return refusal.getMessage();
        } catch (OptimisticLockingException | ConcurrencyFailureException meanwhile) {
            return "刚刚有人正在办理它，请刷新后再试";
        } catch (RuntimeException failure) {
            LOG.error("A case could not be moved", failure);
            return "移到新版时出错，请先检查新版的流程";
        }
    }
}

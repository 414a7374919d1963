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

@Component
class MigrationDesk implements Migration {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationDesk.class);
    private static final int LONGEST_NOTE = 500;

    private final Routes routes;
    private final RunningCases running;
    private final CaseMover mover;
    private final Moves moves;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate each;

    MigrationDesk(
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

    @Override
    public Outlook outlook(String flow, Integer version, int page) {
        List<ProcessDefinition> versions = routes.versions(flow);
        ProcessDefinition target = Routes.pick(versions, version);
        List<ProcessDefinition> others = versions.stream()
                .filter(one -> one.getVersion() != target.getVersion())
                .toList();
        Routes.To way = routes.to(target);
        long waiting = running.count(others);
        int shown = Paging.within(page, (int) Math.max(0, (waiting - 1) / MOST));
        return new Outlook(
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

    @Override
    public List<Outcome> move(String flow, int version, List<String> numbers, String note, String by) {
        Routes.To way = routes.to(Routes.pick(routes.versions(flow), version));
        if (numbers.isEmpty()) throw Refusal.invalid("请至少选择一份申请");
        if (numbers.size() > MOST) throw Refusal.invalid("一次最多迁移 %d 份申请".formatted(MOST));
        if (note == null || note.isBlank()) throw Refusal.invalid("请写明为什么迁移，申请人和审批人都会看到");
        Signs.insistOnLine("迁移原因", note);
        if (note.strip().length() > LONGEST_NOTE)
            throw Refusal.invalid(
                    "迁移原因最多 %d 个字，您写了 %d 个".formatted(LONGEST_NOTE, note.strip().length()));
        return numbers.stream()
                .distinct()
                .map(number -> moved(number, way, note.strip(), by))
                .toList();
    }

    private Outcome moved(String number, Routes.To way, String note, String by) {
        int[] from = {0};
        String failure =
                tried(() -> from[0] = each.execute(transaction -> file(mover.move(number, way), way, note, by)));
        String title = ledger.find(number).map(Request::getTitle).orElse(null);
        return new Outcome(number, title, from[0], failure);
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

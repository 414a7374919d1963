package huiqian.engine.doors;

import huiqian.approval.ledger.Ledger;
import huiqian.shared.Refusal;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps admins from cancelling a flow whose request has no outcome yet: without its flow the request would wait for ever, and what it holds
 * (a room, an asset) with it.
 */
@Component
class Cancellation {

    private final CaseLookup cases;
    private final Ledger ledger;

    Cancellation(CaseLookup cases, Ledger ledger) {
        this.cases = cases;
        this.ledger = ledger;
    }

    void insistOnOutcome(CommandFields command) {
        Stream.of("processInstanceId", "processInstanceIds")
                .flatMap(command::named)
                .flatMap(instance -> cases.byInstance(instance).stream())
                .filter(number -> ledger.get(number).getStatus().isOpen())
                .findFirst()
                .ifPresent(number -> {
                    throw Refusal.conflict("申请 %s 尚无结果，取消流程会使它永远悬而未决：请由申请人撤回，或排除故障后让它继续".formatted(number));
                });
    }
}

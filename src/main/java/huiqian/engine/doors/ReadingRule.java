package huiqian.engine.doors;

import huiqian.approval.ledger.Ledger;
import huiqian.engine.Platform;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whoever may read a case by the ledger's rule may read it through the engine too: a reading that names such a case, and so can show nothing
 * else, runs without the engine's own authorizations. All other readings stay under them and show members nothing.
 */
@Component
class ReadingRule {

    private final CaseLookup cases;
    private final Ledger ledger;
    private final Platform platform;

    ReadingRule(CaseLookup cases, Ledger ledger, Platform platform) {
        this.cases = cases;
        this.ledger = ledger;
        this.platform = platform;
    }

    /** Whether the person may see all that a reading shows. @throws Refusal if they may see nothing of it */
    boolean opens(CommandRow row, CommandFields command, String person) {
        boolean ofACase = row.members() == ForMembers.READS_CASE || row.members() == ForMembers.ONLY_OWN_CASE;
        if (!ofACase) return false;
        List<String> numbers = platform.run(() -> cases.in(command));
        boolean theirs = numbers.stream().anyMatch(number -> ledger.mayRead(number, person));
        if (!theirs && row.members() == ForMembers.ONLY_OWN_CASE) throw CommandGuard.shut();
        return theirs;
    }
}

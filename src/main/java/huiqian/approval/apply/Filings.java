package huiqian.approval.apply;

import huiqian.approval.Forms;
import huiqian.member.Roster;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/** Files what was filled in, once: the same form sent again, from another tab or after a restart, has the number that it got the first time. */
@Component
class Filings {

    private final Forms forms;
    private final FiledKeys keys;
    private final SavedDrafts drafts;
    private final Roster roster;
    private final TransactionTemplate atOnce;

    Filings(Forms forms, FiledKeys keys, SavedDrafts drafts, Roster roster, PlatformTransactionManager transactions) {
        this.forms = forms;
        this.keys = keys;
        this.drafts = drafts;
        this.roster = roster;
        this.atOnce = new TransactionTemplate(transactions);
    }

    /** The number under which a form was filed; empty if it was not. */
    Optional<String> numberOf(String person, String key) {
        return keys.findById(new FiledKey.Of(person, key)).map(FiledKey::getNumber);
    }

    /** Files a form and drops its draft, both or neither. @throws huiqian.shared.Refusal as {@link Forms#file} does */
    String file(String person, String key, String version, Map<String, Object> answers) {
        AtomicReference<String> number = new AtomicReference<>();
        try {
            atOnce.executeWithoutResult(status -> {
                // The second click waits here until the first one is through.
                roster.lock(person);
                number.set(numberOf(person, key).orElseGet(() -> forms.file(version, person, answers)));
                settle(person, key, number.get());
            });
        } catch (UnexpectedRollbackException twin) {
            // The same was filed seconds ago from another form: that has the number, and there was nothing to commit.
            if (number.get() == null) throw twin;
            atOnce.executeWithoutResult(status -> settle(person, key, number.get()));
        }
        return number.get();
    }

    private void settle(String person, String key, String number) {
        keys.save(new FiledKey(person, key, number));
        drafts.delete(person, key);
    }
}

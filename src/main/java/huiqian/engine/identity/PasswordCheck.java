package huiqian.engine.identity;

import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The one place where a password is compared, whichever door it came by. Tries of one client at one account are looked at one after the other,
 * so that none is made before the last one counts.
 */
@Component
public class PasswordCheck {

    private static final int LANES = 256;

    private final StoredPasswords stored;
    private final Throttle throttle;
    private final SlowChecks slow;
    private final Object[] lanes = new Object[LANES];

    PasswordCheck(StoredPasswords stored, Throttle throttle, SlowChecks slow) {
        this.stored = stored;
        this.throttle = throttle;
        this.slow = slow;
        for (int lane = 0; lane < LANES; lane++) lanes[lane] = new Object();
    }

    /**
     * @throws Credentials.MustWait if this client has guessed at this account too often, whether or not it is right now, or if too many
     *     passwords are being checked
     */
    public boolean match(String person, String password, String client) {
        throttle.insist(person, client);
        if (stored.remembers(person, password)) return noted(true, person, client);
        try (SlowChecks.Place place = slow.enter(client)) {
            synchronized (lanes[Math.floorMod((person.toLowerCase(Locale.ROOT) + "@" + client).hashCode(), LANES)]) {
                throttle.insist(person, client);
                boolean right = stored.remembers(person, password) || place.inTurn(() -> holds(person, password));
                return noted(right, person, client);
            }
        }
    }

    private boolean holds(String person, String password) {
        boolean right = stored.holds(person, password);
        if (right) stored.strengthen(person, password);
        return right;
    }

    private boolean noted(boolean right, String person, String client) {
        if (right) throttle.succeeded(person, client);
        else throttle.failed(person, client);
        return right;
    }
}

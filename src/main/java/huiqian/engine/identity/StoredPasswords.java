package huiqian.engine.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huiqian.engine.Platform;
import huiqian.engine.inside.PasswordHashes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The hashes of passwords among the engine's users. Programs send their password with each request, so what was found right is remembered for
 * a while, as a keyed hash of the password together with the stored hash it matched: once another is stored, by whichever node, it is found
 * nowhere.
 */
@Component
class StoredPasswords {

    private static final Logger LOG = LoggerFactory.getLogger(StoredPasswords.class);
    private static final Duration MEMORY = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;

    private static final String NO_SECRET = "public";

    private final IdentityService identity;
    private final Platform platform;
    private final SlowHash slow;
    private final PasswordHashes hashes;
    private final Keyed key = new Keyed(new SecureRandom());
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Cache<String, Boolean> right = Caffeine.newBuilder()
            .expireAfterWrite(MEMORY)
            .maximumSize(MOST_REMEMBERED)
            .build();

    StoredPasswords(@Lazy IdentityService identity, Platform platform, SlowHash slow, PasswordHashes hashes) {
        this.identity = identity;
        this.platform = platform;
        this.slow = slow;
        this.hashes = hashes;
    }

    /** Whether this was lately found to be the person's password. */
    boolean remembers(String person, String password) {
        return find(person)
                .filter(user -> right.getIfPresent(trace(user, password)) != null)
                .isPresent();
    }

    /** Whether this is the person's password; a no takes the same time whoever it is about. */
    boolean holds(String person, String password) {
        User user = find(person).orElse(null);
        boolean known = user != null && user.getPassword() != null;
        boolean right = known && hashes.match(user, password);
        if (!right && (!known || !hashes.isSlow(user))) slow.checkForShow(password);
        if (right && hashes.isSlow(user)) this.right.put(trace(user, password), true);
        return right;
    }

    /** Stores a right password anew if it was kept by an older, faster hash. */
    void strengthen(String person, String password) {
        User user = find(person).orElseThrow();
        if (hashes.isSlow(user)) return;
        user.setPassword(password);
        try {
            identity.saveUser(user);
        } catch (OptimisticLockingException another) {
            LOG.debug("The password of {} is being stored by another request", person);
        }
    }

    /**
     * Keeps a password that there is no guessing by the engine's own salted hash: thousands can be given out at a time. It is kept by the slow
     * one from the first sign-in on.
     */
    void writeRandom(User user, String password) {
        hashes.putFast(user, password);
        identity.saveUser(user);
    }

    /** Keeps a password that everybody knows: one hash will do for all who have it. */
    void writePublic(User user, String password) {
        String hash = known.computeIfAbsent(password, word -> hashes.slow(word, NO_SECRET));
        hashes.put(user, NO_SECRET, hash);
        identity.saveUser(user);
    }

    private Optional<User> find(String person) {
        return Optional.ofNullable(
                platform.run(() -> identity.createUserQuery().userId(person).singleResult()));
    }

    private String trace(User user, String password) {
        return key.hash(user.getId(), user.getPassword(), password);
    }
}

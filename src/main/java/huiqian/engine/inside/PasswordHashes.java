package huiqian.engine.inside;

import huiqian.engine.identity.SlowHash;
import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.digest.Default16ByteSaltGenerator;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;

/** The hashes that the engine keeps with its users: each salted, and behind the name of its kind. New ones are made by the slow hash. */
@Component
public class PasswordHashes implements PasswordEncryptor {

    private static final PasswordManager FAST = new PasswordManager(new Sha512HashDigest(), List.of());

    private final SlowHash slow;
    private final PasswordManager kinds;

    PasswordHashes(SlowHash slow) {
        this.slow = slow;
        this.kinds = new PasswordManager(this, List.of());
    }

    @Override
    public String encrypt(String password) {
        return slow.encrypt(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        return slow.check(password, encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return SlowHash.NAME;
    }

    /** Whether this is the password that is kept with somebody who has one. */
    public boolean match(User user, String password) {
        String salted = EncryptionUtil.saltPassword(password, ((UserEntity) user).getSalt());
        return kinds.check(salted, user.getPassword());
    }

    public boolean isSlow(User user) {
        return user.getPassword().startsWith("{" + SlowHash.NAME + "}");
    }

    /** A slow hash of a password, salted with something that others may be salted with as well. */
    public String slow(String password, String salt) {
        return kinds.encrypt(EncryptionUtil.saltPassword(password, salt));
    }

    /** Keeps a password by the engine's own fast hash, with a salt of its own. */
    public void putFast(User user, String password) {
        String salt = new Default16ByteSaltGenerator().generateSalt();
        put(user, salt, FAST.encrypt(EncryptionUtil.saltPassword(password, salt)));
    }

    /** Keeps a hash that was made before. */
    public void put(User user, String salt, String hash) {
        ((UserEntity) user).setSalt(salt);
        ((UserEntity) user).setDbPassword(hash);
    }
}

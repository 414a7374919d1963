package huiqian.engine.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How the engine keeps passwords that people choose: bcrypt, so that whoever gets hold of the database guesses slowly. Of a password bcrypt
 * reads 72 bytes, and the engine has put its salt behind it, so it is given a digest, which has 64.
 */
@Component
public class SlowHash {

    /** By which the engine tells what it is kept by. */
    public static final String NAME = "bcrypt";

    private final BCryptPasswordEncoder bcrypt;
    private final String nobodys;

    SlowHash(@Value("${huiqian.passwords.strength:10}") int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
        this.nobodys = encrypt("");
    }

    public String encrypt(String password) {
        return bcrypt.encode(digest(password));
    }

    public boolean check(String password, String encrypted) {
        return bcrypt.matches(digest(password), encrypted);
    }

    /** Takes as long as a check. */
    void checkForShow(String password) {
        check(password, nobodys);
    }

    private static String digest(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

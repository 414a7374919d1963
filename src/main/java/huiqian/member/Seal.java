package huiqian.member;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals what must not be read in the database or in a copy of it. The key is the setting {@code huiqian.secret}, else a file beside the data
 * that is made when it is first needed; where that cannot be written, one that lasts as long as this process.
 */
@Component
public class Seal {

    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final String secret;
    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private SecretKeySpec key;

    Seal(@Value("${huiqian.secret:}") String secret, @Value("${huiqian.secret-file:./data/secret.key}") Path file) {
        this.secret = secret;
        this.file = file;
    }

    /** @param owner whose it is; what is sealed for one opens for no other */
    public String close(String owner, String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, owner, text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    /** Empty for what was sealed with another key. */
    public Optional<String> open(String owner, String sealed) {
        byte[] whole = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(whole, NONCE);
        return crypt(Cipher.DECRYPT_MODE, nonce, owner, Arrays.copyOfRange(whole, NONCE, whole.length))
                .map(text -> new String(text, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> crypt(int mode, byte[] nonce, String owner, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException otherKey) {
            return Optional.empty();
        }
    }

    private synchronized SecretKeySpec key() throws GeneralSecurityException {
        if (key == null) {
            byte[] words = (secret.isBlank() ? kept() : secret).getBytes(StandardCharsets.UTF_8);
            key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(words), "AES");
        }
        return key;
    }

    private String kept() {
        byte[] drawn = new byte[32];
        random.nextBytes(drawn);
        String made = HexFormat.of().formatHex(drawn);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            write(made);
            return made;
        } catch (FileAlreadyExistsException known) {
            return read();
        } catch (IOException | UnsupportedOperationException unwritable) {
            LOG.warn("No key can be kept in {}: what is sealed can be read until this process ends", file);
            return made;
        }
    }

    private void write(String made) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, made, StandardOpenOption.WRITE);
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read the key in " + file, unreadable);
        }
    }
}

package huiqian.approval.attachment;

import huiqian.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in: looks what they are before anything is kept of them. */
@Component
public class Uploads {

    /** So large may one be. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private final KindDetection kinds = new KindDetection();
    private final Staged staged;
    private final Attachments attachments;

    Uploads(Staged staged, Attachments attachments) {
        this.staged = staged;
        this.attachments = attachments;
    }

    /**
     * Keeps a file for a person, who is to {@linkplain Attachments#bind bind} it to a request within a day.
     *
     * @throws Refusal 400 if it is none that may be attached, 409 if the person keeps too many already
     */
    public Attachment stage(String person, MultipartFile upload) {
        return lookedAt(upload, file -> staged.keep(person, file));
    }

    /**
     * Adds a file to a request.
     *
     * @throws Refusal 404 to whoever may not read the request, 403 or 409 to whoever may not add to it now, and as {@link #stage} does
     */
    public Attachment add(String number, String person, MultipartFile upload) {
        attachments.insistOnRoom(number, person);
        Attachment kept = stage(person, upload);
        try {
            return attachments.add(number, kept.getId(), person);
        } catch (RuntimeException refused) {
            staged.drop(kept.getId(), person);
            throw refused;
        }
    }

    private <T> T lookedAt(MultipartFile upload, Function<LookedAt, T> use) {
        if (upload == null || upload.isEmpty() && isNameless(upload)) throw Refusal.invalid("请选择要上传的文件");
        String name = upload.getOriginalFilename();
        if (upload.getSize() > LARGEST) throw Refusal.invalid("「%s」超过 20 MB，请压缩后再上传".formatted(FileName.told(name)));
        Path file = null;
        try {
            file = Files.createTempFile("attachment", null);
            // Where the server has put it on disk already, it is only moved.
            upload.transferTo(file);
            FileKind kind = kinds.of(file, name);
            return use.apply(new LookedAt(file, FileName.clean(name, kind), kind, Files.size(file), sha256(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            forget(file);
        }
    }

    private static boolean isNameless(MultipartFile upload) {
        return upload.getOriginalFilename() == null
                || upload.getOriginalFilename().isBlank();
    }

    private static void forget(Path file) {
        try {
            if (file != null) Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            DigestInputStream digest = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

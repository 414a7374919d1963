package huiqian.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huiqian.approval.attachment.Attachment;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.Move;
import huiqian.approval.ledger.Submission;
import huiqian.shared.Sha256;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The short code under which a record can be checked: it follows from what is on file, so another content has
 * another code.
 */
final class CheckCode {

    /** Crockford's: no letter that is taken for a digit when read from paper. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;

    /** Sorted keys: the same answers make the same text, whatever order they are held in. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CheckCode() {}

    /** Twelve characters in groups of four, such as 7K2M-0QXW-9T4C. */
    static String of(Dossier dossier, Kind kind) {
        String code = encode(Sha256.of(textOf(dossier, kind).getBytes(StandardCharsets.UTF_8)));
        return String.join("-", code.substring(0, 4), code.substring(4, 8), code.substring(8));
    }

    private static String textOf(Dossier dossier, Kind kind) {
        List<Object> content = new ArrayList<>();
        content.add(List.of(dossier.request().getNumber(), kind.code()));
        content.add(String.valueOf(dossier.request().getOutcome()));
        for (Submission submission : dossier.submissions()) {
            content.add(Arrays.asList(submission.getStep(), submission.getSubmittedBy(), submission.getData()));
        }
        content.add(dossier.decisions().stream().map(Decision::getHash).toList());
        dossier.moves().forEach(move -> content.add(textOf(move)));
        // Nothing for none: requests without attachments keep their codes.
        dossier.attachments().forEach(attached -> content.add(textOf(attached)));
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> textOf(Move move) {
        return List.of(
                move.getFromVersion(),
                move.getToVersion(),
                move.getMovedBy(),
                move.getNote(),
                move.getMovedAt().toEpochMilli());
    }

    private static List<Object> textOf(Attachment attached) {
        return List.of("attachment", attached.getName(), attached.getSha256(), attached.getUploadedBy());
    }

    private static String encode(byte[] digest) {
        BigInteger bits = new BigInteger(1, digest);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return code.toString();
    }
}

package huiqian.record;

import java.time.Instant;

/**
 * Where a record is found and how it is recognised.
 *
 * @param kind approval or closing
 * @param url its path on this server
 * @param sha256 of the file, in hex
 * @param checkCode the short code printed under the QR code
 * @param createdAt when it went on file
 */
public record RecordRef(String kind, String url, String sha256, String checkCode, Instant createdAt) {

    static String urlOf(String number, String kind) {
        return "/records/%s-%s.pdf".formatted(number, kind);
    }
}

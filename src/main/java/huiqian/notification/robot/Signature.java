package huiqian.notification.robot;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How messages to robots are signed, each kind in its own way. */
final class Signature {

    private static final String METHOD = "HmacSHA256";

    private Signature() {}

    /** The parameters that DingTalk wants at the end of the address. @param millis of the epoch */
    static String ofDingTalk(long millis, String secret) {
        String sign = hmac(secret, millis + "\n" + secret);
        return "timestamp=" + millis + "&sign=" + URLEncoder.encode(sign, StandardCharsets.UTF_8);
    }

    /** What Feishu wants in the message: the secret is part of the key, and nothing is signed. */
    static String ofFeishu(long seconds, String secret) {
        return hmac(seconds + "\n" + secret, "");
    }

    private static String hmac(String key, String text) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), METHOD));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package huiqian.notification.wording;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses of our pages as people outside the browser need them: in full. */
@Component
public class Links {

    private static final String TO_A_REQUEST = "/requests/";

    private final String base;

    Links(@Value("${huiqian.public-url}") String publicUrl) {
        this.base = publicUrl.strip().replaceAll("/+$", "");
    }

    /** The page of a request; that of the notices for what is about none. */
    public static String path(String requestNumber) {
        return requestNumber.isEmpty() ? "/notices" : TO_A_REQUEST + requestNumber;
    }

    public String to(String path) {
        return base + path;
    }

    /** Whether links lead anywhere but to the machine that they are opened on. */
    public boolean leadHere() {
        return !base.isEmpty() && !base.matches("https?://(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])(:\\d+)?");
    }
}

package huiqian.web.access;

import huiqian.member.Credentials.MustWait;
import org.springframework.http.HttpStatus;

/** Whoever signs in has to wait, also with the right password: after too many wrong ones, or while too many sign in at once. */
class TooManyTries extends LoginRefused {

    private final long seconds;
    private final HttpStatus status;

    TooManyTries(MustWait wait) {
        super("登录失败：" + wait.getMessage());
        this.seconds = wait.seconds();
        this.status = status(wait);
    }

    /** Whole seconds, at least one. */
    long seconds() {
        return seconds;
    }

    HttpStatus status() {
        return status;
    }

    /** What programs are told: whose doing it is. */
    static HttpStatus status(MustWait wait) {
        return wait.isCrowded() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.TOO_MANY_REQUESTS;
    }
}

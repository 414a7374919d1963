package huiqian.web.access;

import org.springframework.security.core.AuthenticationException;

/** Somebody was not let in; the message is for them to read. */
class LoginRefused extends AuthenticationException {

    LoginRefused(String message) {
        super(message);
    }
}

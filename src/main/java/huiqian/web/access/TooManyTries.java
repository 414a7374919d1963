package huiqian.web.access;

import huiqian.engine.Credentials.MustWait;

/** This client has guessed at this account's password too often and has to wait, also with the right one. */
class TooManyTries extends LoginRefused {

    private final long seconds;

    TooManyTries(MustWait wait) {
        super("登录失败：" + wait.getMessage());
        this.seconds = wait.seconds();
    }

    /** Whole seconds, at least one. */
    long seconds() {
        return seconds;
    }
}

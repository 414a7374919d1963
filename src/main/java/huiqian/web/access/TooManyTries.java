package huiqian.web.access;

import java.time.Duration;

/** This client has guessed at this account's password too often and has to wait, also with the right one. */
class TooManyTries extends LoginRefused {

    private final long seconds;

    TooManyTries(Duration pause) {
        super("登录失败：密码连续输错次数过多，请在 %s后再试".formatted(inWords(seconds(pause))));
        this.seconds = seconds(pause);
    }

    /** Whole seconds, at least one. */
    long seconds() {
        return seconds;
    }

    private static long seconds(Duration pause) {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }

    private static String inWords(long seconds) {
        return seconds < 60 ? seconds + " 秒" : (seconds + 59) / 60 + " 分钟";
    }
}

package huiqian.member;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** The passwords of the roster's people. They are kept by the engine, salted and hashed; nobody can read one back. */
public interface Credentials {

    /**
     * Whether this is the person's password. False, too, for a person without an account, after the same time.
     *
     * @param client where it was typed; from the fifth wrong one on, it has to wait
     * @throws MustWait while it does, also for the right one, or while too many passwords are being checked
     */
    boolean match(String person, String password, String client);

    /** Whether the person still has the password they were given, and has to choose one of their own before anything else. */
    boolean areInitial(String person);

    /**
     * Gives a person a new initial password, which has to be changed at the next login, and ends what they have
     * open.
     *
     * @return the password, which can be read this once only
     * @throws huiqian.shared.Refusal if there is no account of that name
     */
    String issue(String person);

    /**
     * The same for many people.
     *
     * @param issued is called with the number of passwords given so far
     * @return the passwords by person
     */
    Map<String, String> issue(Collection<String> people, IntConsumer issued);

    /**
     * Replaces a person's password by one of their own choice, and ends what they have open elsewhere.
     *
     * @param client where they sit, as with {@link #match}
     * @throws MustWait if too many wrong ones were given as the present password
     * @throws huiqian.shared.Refusal if the present password is wrong, or the chosen one is too short, too long, too common, too simple, the
     *     same as before, or holds the account's name; with the reason
     */
    void change(String person, String present, String chosen, String client);

    /** Too many wrong passwords, or too many at once; the message is for people to read. */
    final class MustWait extends RuntimeException {

        private final Duration pause;
        private final boolean crowded;

        private MustWait(Duration pause, boolean crowded, String why) {
            super(why.formatted(inWords(seconds(pause))));
            this.pause = pause;
            this.crowded = crowded;
        }

        /** After wrong passwords of the same client for the same account. */
        public static MustWait forWrongOnes(Duration pause) {
            return new MustWait(pause, false, "密码连续输错次数过多，请在 %s后再试");
        }

        /** While too many of the same client sign in. */
        public static MustWait forOthersOfTheClient(Duration pause) {
            return new MustWait(pause, false, "您所在的网络同时登录的次数过多，请在 %s后再试");
        }

        /** While too many sign in, wherever they sit. */
        public static MustWait forOthers(Duration pause) {
            return new MustWait(pause, true, "同时登录的人太多，请在 %s后再试");
        }

        /** Whether it is nobody's doing who is told so. */
        public boolean isCrowded() {
            return crowded;
        }

        /** Whole seconds, at least one. */
        public long seconds() {
            return seconds(pause);
        }

        private static long seconds(Duration pause) {
            return Math.max(1, pause.plusMillis(999).toSeconds());
        }

        private static String inWords(long seconds) {
            return seconds < 60 ? seconds + " 秒" : (seconds + 59) / 60 + " 分钟";
        }
    }

    /** People's passwords were replaced: what was opened with the old ones ends. */
    record Replaced(Set<String> people) {}
}

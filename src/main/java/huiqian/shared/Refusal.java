package huiqian.shared;

/** Something a person asked for and may not have, with the reason in Chinese as the person reads it. */
public class Refusal extends RuntimeException {

    /** Why it was refused; the number is the HTTP status it is answered with. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        UNKNOWN(404),
        CONFLICT(409),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;

    private Refusal(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public static Refusal invalid(String message) {
        return new Refusal(Kind.INVALID, message);
    }

    public static Refusal forbidden(String message) {
        return new Refusal(Kind.FORBIDDEN, message);
    }

    public static Refusal unknown(String message) {
        return new Refusal(Kind.UNKNOWN, message);
    }

    public static Refusal conflict(String message) {
        return new Refusal(Kind.CONFLICT, message);
    }

    public static Refusal tooMany(String message) {
        return new Refusal(Kind.TOO_MANY, message);
    }

    public Kind kind() {
        return kind;
    }
}

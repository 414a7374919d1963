package huiqian.web.limit;

/** A request that is answered before it reaches the application, with the reason in Chinese. */
class TurnedAway extends Exception {

    static final String IS = TurnedAway.class.getName();

    private final int status;
    private final boolean hangingUp;

    private TurnedAway(int status, boolean hangingUp, String message) {
        super(message, null, false, false);
        this.status = status;
        this.hangingUp = hangingUp;
    }

    /** Its body was heard out, so the connection can go on. */
    static TurnedAway politely(int status, String message) {
        return new TurnedAway(status, false, message);
    }

    /** What is still to come of its body nobody waits for. */
    static TurnedAway atOnce(int status, String message) {
        return new TurnedAway(status, true, message);
    }

    int status() {
        return status;
    }

    boolean isHangingUp() {
        return hangingUp;
    }
}

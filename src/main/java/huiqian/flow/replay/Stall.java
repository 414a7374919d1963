package huiqian.flow.replay;

/** A case does not come to an end on the draft; the message says why, in Chinese. */
class Stall extends RuntimeException {

    Stall(String reason) {
        super(reason, null, false, false);
    }
}

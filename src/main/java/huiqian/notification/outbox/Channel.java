package huiqian.notification.outbox;

/** A way on which messages leave the system. */
public interface Channel {

    String MAIL = "MAIL";
    String ROBOT = "ROBOT";
    String GROUP = "GROUP";

    /** One of the names above. */
    String name();

    /**
     * Sends it, within seconds.
     *
     * @throws NotDelivered if it did not arrive, and will be tried again
     * @throws NotWanted if the recipient does not want it, or cannot be reached on this way any more
     */
    void send(Delivery delivery) throws NotDelivered, NotWanted;
}

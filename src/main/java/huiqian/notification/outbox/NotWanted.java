package huiqian.notification.outbox;

/** There is no point in sending a message any more; the message says why, in Chinese. */
public class NotWanted extends Exception {

    public NotWanted(String reason) {
        super(reason);
    }
}

package huiqian.notification.outbox;

/** A message did not arrive; the message says why, in Chinese and without secrets. */
public class NotDelivered extends Exception {

    public NotDelivered(String reason) {
        super(reason);
    }
}

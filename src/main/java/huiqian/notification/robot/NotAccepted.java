package huiqian.notification.robot;

/** A robot did not take a message; why, in Chinese, without its address and secret. */
public class NotAccepted extends Exception {

    NotAccepted(String reason) {
        super(reason);
    }
}

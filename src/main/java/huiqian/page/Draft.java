package huiqian.page;

import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** A file somebody was shown the consequences of, kept in the session until it is confirmed: what is confirmed is what was shown. */
public interface Draft extends Serializable {

    /** Digest of the content, which the page hands back on confirmation. */
    String sha256();

    /** Takes the place of any other draft of its kind. */
    default void keepIn(HttpSession session) {
        session.setAttribute(getClass().getName(), this);
    }

    static void forget(Class<? extends Draft> kind, HttpSession session) {
        session.removeAttribute(kind.getName());
    }

    /** The draft shown last, for as long as the session lasts. */
    static <T extends Draft> Optional<T> find(Class<T> kind, HttpSession session) {
        return Optional.ofNullable(kind.cast(session.getAttribute(kind.getName())));
    }

    /**
     * The draft that was shown.
     *
     * @param gone what to say if it is there no more, or another has taken its place
     */
    static <T extends Draft> T recall(Class<T> kind, HttpSession session, String sha256, String gone) {
        return find(kind, session)
                .filter(draft -> draft.sha256().equals(sha256))
                .orElseThrow(() -> Refusal.conflict(gone));
    }
}

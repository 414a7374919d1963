package huiqian.web.limit;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/**
 * Takes in the whole body of a request before anything is done with it, whoever reads it then and however its length was told. Nobody who is slow
 * at sending holds more than a thread, and not many of those; nothing is begun for a body that is too large, too deep, or never comes.
 */
class BodyFirst extends ValveBase {

    private static final byte[] NOTHING = {};

    /** So many attachments may be on their way in at once, on disk. */
    private static final int MOST_FILES = 32;

    private final Dawdlers dawdlers;
    private final Semaphore kilobytes;
    private final Semaphore files = new Semaphore(MOST_FILES);
    private final Duration grace;

    BodyFirst(int threads, int kilobytes, Duration grace) {
        super(true);
        this.dawdlers = new Dawdlers(threads);
        this.kilobytes = new Semaphore(kilobytes);
        this.grace = grace;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var wire = request.getCoyoteRequest();
        if (!hasBody(wire) || request.isAsyncDispatching()) {
            getNext().invoke(request, response);
            return;
        }
        InputBuffer network = wire.getInputBuffer();
        BodyLimit limit = BodyLimit.at(path(request), request.getContentType());
        Kept kept = new Kept(limit, kilobytes, files);
        try (Arrival arrival = new Arrival(wire, request.getRemoteAddr(), limit, dawdlers, kept, grace)) {
            wire.setInputBuffer(taken(arrival, request));
            getNext().invoke(request, response);
        } finally {
            wire.setInputBuffer(network);
            // Last, because it makes a failure of what has no status yet.
            if (request.getAttribute(TurnedAway.IS) instanceof TurnedAway refused && refused.isHangingUp())
                wire.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static boolean hasBody(org.apache.coyote.Request wire) {
        long length = wire.getContentLengthLong();
        return length > 0 || length < 0 && wire.getHeader("Transfer-Encoding") != null;
    }

    /** The body, nothing if its request is {@link TurnedAway}, which is said further in, in the shape of what was asked for. */
    private static InputBuffer taken(Arrival arrival, Request request) throws IOException {
        try {
            Kept kept = arrival.content();
            Optional<String> problem =
                    isJson(request.getContentType()) ? JsonShape.problem(kept.bytes()) : Optional.empty();
            if (problem.isEmpty()) return kept.body();
            request.setAttribute(TurnedAway.IS, TurnedAway.politely(400, problem.get()));
        } catch (TurnedAway refused) {
            request.setAttribute(TurnedAway.IS, refused);
        }
        return new HeldBody(NOTHING);
    }

    private static boolean isJson(String type) {
        return type == null || type.toLowerCase(Locale.ROOT).contains("json");
    }

    private static String path(Request request) {
        String path = request.getDecodedRequestURI();
        String context = request.getContextPath();
        return path == null
                ? ""
                : context != null && path.startsWith(context) ? path.substring(context.length()) : path;
    }
}

package huiqian.engine.doors;

import huiqian.shared.Noteworthy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees what is answered at every door: has refusals and the admins' looks into cases noted, and keeps the house's insides out of errors. */
public class ResponseAudit extends OncePerRequestFilter {

    private static final Pattern SCENERY =
            Pattern.compile("^/(camunda/(app|lib|assets|favicon)|webjars|office|actuator)/.*");
    private static final String JSON = "application/json;charset=UTF-8";
    private static final int MOST_READ = 65_536;

    private final Visitor visitor;
    private final CaseReadLog reads;
    private final ApplicationEventPublisher events;

    public ResponseAudit(Visitor visitor, CaseReadLog reads, ApplicationEventPublisher events) {
        this.visitor = visitor;
        this.reads = reads;
        this.events = events;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SCENERY.matcher(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean ofCases = Reading.isOfCases(request);
        boolean asksByBody = ofCases
                && request.getMethod().equals("POST")
                && request.getContentLengthLong() >= 0
                && request.getContentLengthLong() <= MOST_READ;
        byte[] body = asksByBody ? request.getInputStream().readAllBytes() : new byte[0];
        HeldResponse answer = new HeldResponse(response);
        chain.doFilter(asksByBody ? new RereadableRequest(request, body) : request, answer);
        if (request.isAsyncStarted()) answer.listenNoMore();
        answer.finish();
        String person = visitor.of(request);
        if (answer.isError()) refused(request, answer, person);
        else if (ofCases && person != null) {
            boolean unread = request.getMethod().equals("POST") && !asksByBody;
            shown(request, unread ? null : new String(body, StandardCharsets.UTF_8), person);
        }
    }

    /** A question too long to be told from others is noted each time. */
    private void shown(HttpServletRequest request, String body, String person) {
        String question = body == null ? UUID.randomUUID().toString() : Reading.question(request, body);
        reads.shown(person, Reading.address(request), question, Reading.ids(request, Objects.toString(body, "")));
    }

    private void refused(HttpServletRequest request, HeldResponse answer, String person) throws IOException {
        String heard = answer.said();
        ErrorText error = ErrorText.of(request, answer.getStatus(), heard);
        if (error.status() != answer.getStatus()) answer.setStatus(error.status());
        if (answer.getStatus() == HttpServletResponse.SC_FORBIDDEN && person != null)
            events.publishEvent(
                    new Noteworthy(Noteworthy.Kind.REFUSED, person, Reading.address(request), error.message()));
        if (!heard.startsWith("{") && error.legible().startsWith("{")) answer.setContentType(JSON);
        answer.say(error.legible());
    }
}

package huiqian.engine.doors;

import huiqian.engine.answer.ErrorText;
import huiqian.engine.answer.Thrown;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees what is answered at every door: has refusals and the admins' looks into cases noted, and keeps the house's insides out of errors. */
public class ResponseAudit extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ResponseAudit.class);
    private static final Pattern SCENERY =
            Pattern.compile("^/(camunda/(app|lib|assets|favicon)|webjars|assets|actuator)/.*");
    private static final String JSON = "application/json;charset=UTF-8";
    private static final int MOST_READ = 65_536;

    private final Callers callers;
    private final CaseReadLog reads;
    private final ApplicationEventPublisher events;

    public ResponseAudit(Callers callers, CaseReadLog reads, ApplicationEventPublisher events) {
        this.callers = callers;
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
        boolean ofCases = Routes.showsCases(request);
        boolean asksByBody = ofCases
                && request.getMethod().equals("POST")
                && request.getContentLengthLong() >= 0
                && request.getContentLengthLong() <= MOST_READ;
        byte[] body = asksByBody ? request.getInputStream().readAllBytes() : new byte[0];
        HeldResponse answer = new HeldResponse(response);
        chain.doFilter(asksByBody ? new RereadableRequest(request, body) : request, answer);
        if (request.isAsyncStarted()) answer.listenNoMore();
        answer.finish();
        boolean unread = request.getMethod().equals("POST") && !asksByBody;
        String question = unread ? null : new String(body, StandardCharsets.UTF_8);
        if (answer.isError()) refused(request, answer);
        else if (ofCases) callers.behind(request).ifPresent(caller -> shown(request, question, caller));
    }

    /** A question too long to be told from others is noted each time. */
    private void shown(HttpServletRequest request, String body, Caller caller) {
        String question = body == null ? UUID.randomUUID().toString() : CaseQuestion.question(request, body);
        reads.shown(
                caller, CaseQuestion.address(request), question, CaseQuestion.ids(request, Objects.toString(body, "")));
    }

    private void refused(HttpServletRequest request, HeldResponse answer) throws IOException {
        String heard = answer.said();
        ErrorText error = ErrorText.of(request, answer.getStatus(), heard);
        if (error.status() != answer.getStatus()) answer.setStatus(error.status());
        log(request, answer.getStatus());
        if (answer.getStatus() == HttpServletResponse.SC_FORBIDDEN)
            callers.behind(request)
                    .ifPresent(caller -> events.publishEvent(new Noteworthy(
                            Noteworthy.Kind.REFUSED, caller.person(), CaseQuestion.address(request), error.message())));
        if (!heard.startsWith("{") && error.legible().startsWith("{")) answer.setContentType(JSON);
        answer.say(error.legible());
    }

    /** Camunda's own log is off (application.yml): it tells every crash at length, also those that turn out to be a wrong question. */
    private static void log(HttpServletRequest request, int status) {
        Thrown.over(request).ifPresent(thrown -> {
            if (status >= 500) LOG.error("The engine could not answer {}", CaseQuestion.address(request), thrown);
            else LOG.debug("Refused with {}: {}", status, CaseQuestion.address(request), thrown);
        });
    }
}

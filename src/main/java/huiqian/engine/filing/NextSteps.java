package huiqian.engine.filing;

import huiqian.approval.Cutoff;
import huiqian.approval.StepsAhead;
import huiqian.engine.Platform;
import huiqian.engine.doors.ActingAs;
import huiqian.engine.filing.StepAudience.Audience;
import huiqian.engine.reading.DrawnFlow;
import huiqian.engine.reading.Way;
import huiqian.engine.reading.Way.Stop;
import huiqian.form.Form;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads from a flow's model what an application would go through, and from the roster whom it would ask. */
@Component
class NextSteps implements StepsAhead {

    private final StartableFlows startable;
    private final StepAudience audience;
    private final DeployedForms shelf;
    private final Cutoff cutoff;
    private final ActingAs authority;
    private final Platform platform;
    private final Clock clock;
    private final RepositoryService repository;

    NextSteps(
            StartableFlows startable,
            StepAudience audience,
            DeployedForms shelf,
            Cutoff cutoff,
            ActingAs authority,
            Platform platform,
            Clock clock,
            @Lazy RepositoryService repository) {
        this.startable = startable;
        this.audience = audience;
        this.shelf = shelf;
        this.cutoff = cutoff;
        this.authority = authority;
        this.platform = platform;
        this.clock = clock;
        this.repository = repository;
    }

    @Override
    public List<StepAhead> of(String version, String person, Map<String, Object> answers) {
        ProcessDefinition flow = startable.version(version, person);
        DrawnFlow drawn = DrawnFlow.of(flow);
        BpmnModelInstance model = authority.of(null, () -> repository.getBpmnModelInstance(flow.getId()));
        List<Stop> stops = Way.of(model).stream()
                .filter(stop -> !drawn.isRevision(stop.id()))
                .toList();
        return stops.stream()
                .map(stop -> ahead(drawn, flow, stop, person, answers, stop == stops.get(0)))
                .toList();
    }

    private StepAhead ahead(
            DrawnFlow drawn,
            ProcessDefinition flow,
            Stop stop,
            String person,
            Map<String, Object> answers,
            boolean first) {
        Audience asked = audience.of(drawn, stop, person, answers);
        Kind kind = kind(drawn, flow, stop);
        Instant due = first && (kind == Kind.DECISION || kind == Kind.VOTE) ? due(drawn, stop, answers) : null;
        return new StepAhead(
                drawn.title(stop.id()), kind, asked.people(), asked.why(), due, stop.certain(), stop.settled());
    }

    private Kind kind(DrawnFlow drawn, ProcessDefinition flow, Stop stop) {
        if (drawn.isApplicants(stop.id())) return Kind.OWN;
        String form = platform.run(() -> shelf.formOf(flow, stop.id()));
        if (form == null || !Form.parse(form).asksForVerdict()) return Kind.WORK;
        return stop.several() != null && stop.vote() != null ? Kind.VOTE : Kind.DECISION;
    }

    private Instant due(DrawnFlow drawn, Stop stop, Map<String, Object> answers) {
        Duration deadline = drawn.deadlineOfAll(stop.id());
        Stream<Instant> drawnOne = Stream.ofNullable(deadline).map(clock.instant()::plus);
        return Stream.concat(drawnOne, cutoff.of(drawn.flow(), answers).stream())
                .min(Instant::compareTo)
                .orElse(null);
    }
}

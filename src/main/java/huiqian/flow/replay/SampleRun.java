package huiqian.flow.replay;

import huiqian.engine.reading.Expression;
import huiqian.engine.reading.Term.Literal;
import huiqian.flow.gate.DryRun.Failure;
import huiqian.flow.gate.EngineWords;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** One model, tried out with made-up cases until one comes to grief. */
final class SampleRun {

    private static final int MOST_CHOICES = 6;

    private final ModelFile flow;
    private final byte[] model;
    private final Map<String, FormFile> forms = new TreeMap<>();
    private final SampleAnswers answers;
    private final int choices;

    SampleRun(ModelFile flow, Map<String, byte[]> files, LocalDateTime then) {
        this.flow = flow;
        this.model = files.get(flow.name());
        files.forEach((file, content) -> {
            if (file.endsWith(".form")) add(FormFile.of(file, new String(content, StandardCharsets.UTF_8)));
        });
        List<BigDecimal> amounts = amounts().toList();
        this.answers = new SampleAnswers(amounts, then);
        this.choices = Math.min(MOST_CHOICES, Math.max(options(), amounts.size() + 1));
    }

    private void add(FormFile form) {
        forms.put(form.id(), form);
    }

    /** What conditions compare amounts with, and what is just above. */
    private Stream<BigDecimal> amounts() {
        return flow.all(SequenceFlow.class).stream()
                .filter(line -> line.getConditionExpression() != null)
                .flatMap(line -> Expression.parse(
                        line.getConditionExpression().getTextContent().trim())
                        .stream())
                .flatMap(condition -> condition.term().all())
                .filter(Literal.class::isInstance)
                .map(literal -> ((Literal) literal).value())
                .filter(Number.class::isInstance)
                .map(number -> new BigDecimal(number.toString()))
                .distinct()
                .flatMap(amount -> Stream.of(amount.add(BigDecimal.ONE), amount));
    }

    private int options() {
        return forms.values().stream()
                .flatMap(form -> form.fields().stream())
                .mapToInt(field -> FormFile.values(field).size())
                .max()
                .orElse(1);
    }

    /**
     * @param scratch where it is run
     * @param cast told of each case before it starts
     */
    List<Failure> in(ScratchEngine scratch, Consumer<Sample> cast) {
        ScratchEngine.Deployed deployed;
        try {
            deployed = scratch.deployed(flow.name(), model);
        } catch (ParseException flawed) {
            return EngineWords.failures(flawed);
        }
        try {
            return Manner.several(choices).stream()
                    .map(manner -> played(manner, scratch, deployed.definition(), cast))
                    .flatMap(Optional::stream)
                    .limit(1)
                    .toList();
        } finally {
            scratch.remove(deployed);
        }
    }

    private Optional<Failure> played(Manner manner, ScratchEngine scratch, String definition, Consumer<Sample> cast) {
        Sample sample = new Sample(manner);
        cast.accept(sample);
        try {
            new SampleWalk(scratch, flow, forms, answers, sample).from(definition);
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError failure) {
            return Optional.of(new Failure(sample.place(), "用一份模拟的申请试走，" + reason(sample, failure)));
        }
    }

    private String reason(Sample sample, Throwable failure) {
        String place = flow.all(FlowElement.class).stream()
                .filter(element -> element.getId().equals(sample.place()))
                .map(FlowElement::getName)
                .filter(called -> called != null && !called.isBlank())
                .findFirst()
                .orElse(sample.place() == null ? "开始" : sample.place());
        return failure instanceof Stall stall
                ? "「" + place + "」" + stall.getMessage()
                : Failures.at(
                                place,
                                failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure))
                        .getMessage();
    }
}

package huiqian.flow.gate;

import huiqian.engine.reading.Expression;
import huiqian.engine.reading.Term.Call;
import huiqian.engine.reading.Term.Variable;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Words;
import huiqian.flow.model.XmlElement;
import huiqian.flow.model.XmlSource.Spot;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every expression stands where one may stand, says what belongs there, calls words that exist and reads variables that are set. */
final class ExpressionRules {

    /** Where expressions stand, and what they may be there. */
    private enum Place {
        ACTION("一个动作，如 ${leaves.enter(requestId)}"),
        CONDITION("一个条件，如 ${verdict == 'APPROVE'} 或 ${votes.isCarried(requestId)}"),
        PERSON("一个变量，如 ${applicant}"),
        PEOPLE("一组人，如 ${members.decidersFor('minister', applicant)}"),
        MOMENT("日期字段，如 ${endsAt}");

        private final String meaning;

        Place(String meaning) {
            this.meaning = meaning;
        }
    }

    private static final Map<String, Place> ATTRIBUTES = Map.of(
            "serviceTask expression", Place.ACTION,
            "userTask assignee", Place.PERSON,
            "userTask candidateUsers", Place.PEOPLE,
            "multiInstanceLoopCharacteristics collection", Place.PEOPLE,
            "userTask dueDate", Place.MOMENT,
            "userTask followUpDate", Place.MOMENT);

    private static final Map<String, Place> CONTENTS = Map.of(
            "conditionExpression", Place.CONDITION,
            "completionCondition", Place.CONDITION,
            "timeDate", Place.MOMENT);

    /** What may be written there has rules of its own. */
    private static final Set<String> TIMES = Set.of("timeDuration", "timeCycle");

    private ExpressionRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        Variables variables = new Variables(flow, house);
        for (Spot spot : flow.spots()) {
            XmlElement element = spot.element();
            String where = spot.owner() == null ? flow.process().getId() : spot.owner();
            ExpressionCheck sayings = new ExpressionCheck(where, house, variables, findings);
            for (String key : element.attributes())
                check(ATTRIBUTES.get(element.tag() + " " + bare(key)), element.attribute(key), sayings);
            if (!TIMES.contains(element.tag()))
                check(CONTENTS.get(element.tag()), element.text().trim(), sayings);
        }
    }

    private static String bare(String key) {
        return key.startsWith(ModelFile.CAMUNDA) ? key.substring(ModelFile.CAMUNDA.length() + 1) : "." + key;
    }

    private static void check(Place place, String text, ExpressionCheck sayings) {
        if (place == null) {
            if (Words.isExpression(text)) sayings.refuse("这里不能写表达式，请删去「" + text + "」");
            return;
        }
        if (place == Place.MOMENT && !Words.isExpression(text)) return;
        Expression.parse(text)
                .ifPresentOrElse(
                        expression -> check(place, expression, sayings), () -> sayings.refuse(unreadable(text, place)));
    }

    private static String unreadable(String text, Place place) {
        return Surroundings.flaw(text).orElse("表达式「" + text + "」不能使用，只能调用词汇、引用表单字段或比较它们；这里应填" + place.meaning);
    }

    private static void check(Place place, Expression expression, ExpressionCheck sayings) {
        boolean fits =
                switch (place) {
                    case ACTION -> sayings.answers(expression.term(), void.class);
                    case CONDITION -> sayings.isCondition(expression.term());
                    case PERSON -> expression.term() instanceof Variable;
                    case PEOPLE -> sayings.answers(expression.term(), List.class);
                    case MOMENT -> sayings.isMoment(expression.term());
                };
        if (!fits) sayings.refuse("表达式「" + expression.text() + "」用错了地方，这里应填" + place.meaning);
        expression.term().all().forEach(term -> {
            if (term instanceof Call call) sayings.check(call);
            if (term instanceof Variable variable) sayings.check(variable);
        });
    }
}

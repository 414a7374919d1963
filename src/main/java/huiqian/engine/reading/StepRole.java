package huiqian.engine.reading;

import huiqian.engine.reading.Term.Call;
import huiqian.engine.reading.Term.Literal;
import huiqian.engine.reading.Term.Variable;
import huiqian.member.Department;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The role that decides a step, as its candidates' expression names it: read as the engine reads it, however it is spelled. */
public record StepRole(Call call) {

    private static final String CHOSEN = "chosen";
    private static final Set<String> WORDS = Set.of("decidersFor", "ministersOf", CHOSEN);

    /** What {@code ${members.decidersFor('minister', applicant)}} says; empty for an expression that asks for no role. */
    public static Optional<StepRole> in(String expression) {
        return Expression.call(expression)
                .filter(call -> call.bean().equals("members") && WORDS.contains(call.word()))
                .map(StepRole::new)
                .filter(said -> said.named() instanceof Variable ? said.isOfDepartment() : said.text() != null);
    }

    private boolean isOfDepartment() {
        return call.word().equals("ministersOf");
    }

    private boolean isChosen() {
        return call.word().equals(CHOSEN);
    }

    /** What names the role, or the department whose ministers they are. */
    private Term named() {
        int place = isChosen() ? 1 : 0;
        return call.arguments().size() > place ? call.arguments().get(place) : null;
    }

    private String text() {
        return named() instanceof Literal literal && literal.value() instanceof String text ? text : null;
    }

    /** The field that says which department's ministers they are; empty where the model does. */
    public Optional<String> field() {
        return named() instanceof Variable field ? Optional.of(field.name()) : Optional.empty();
    }

    /** The field in which one of the role is chosen; empty where all of it decides. */
    public Optional<String> choice() {
        return isChosen() && call.arguments().get(0) instanceof Variable field
                ? Optional.of(field.name())
                : Optional.empty();
    }

    /** Who is chosen where the fields have these values. */
    public Optional<String> chosen(Function<String, Object> values) {
        return choice().map(values).map(Object::toString);
    }

    /** Whether there is such a role; which departments there are is for the office to say. */
    public boolean isKnown() {
        return isOfDepartment() || Glossary.ROLES.containsKey(text());
    }

    /** By what name the flow asks for the role. Ministers of a department are never those of the applicant's own, who may be in another. */
    public String name() {
        return at(field -> "(" + field + ")");
    }

    /** The role where the fields have these values: as {@code members.decidersFor} knows it in code. */
    public String at(Function<String, Object> values) {
        Object named = field().map(values).orElse(text());
        return isOfDepartment() ? Department.ministersOf(named == null ? "" : named.toString()) : text();
    }
}

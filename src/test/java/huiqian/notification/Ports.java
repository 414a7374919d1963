package huiqian.notification;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.inbox.Whereabouts;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.member.Deciders;
import huiqian.member.Deciders.Question;
import huiqian.member.Holders;
import huiqian.member.Roster;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Stand-ins for what the module asks of others; each answers only the questions the module may ask. */
final class Ports {

    Request request;
    List<OpenStep> waiting = List.of();
    Map<String, List<String>> above = Map.of();
    Map<String, List<String>> holders = Map.of();
    String speaking;
    final List<Set<String>> escalatedTo = new ArrayList<>();

    Ledger ledger() {
        return port(Ledger.class, Map.of("get", arguments -> request));
    }

    Steps steps() {
        return port(
                Steps.class,
                Map.of(
                        "waiting",
                        arguments -> waiting,
                        "escalate",
                        this::escalate,
                        "question",
                        arguments -> Question.of(((OpenStep) arguments[0]).getRole(), (String) arguments[1])));
    }

    Roster roster() {
        return port(Roster.class, Map.of("nameOf", arguments -> "名" + arguments[0]));
    }

    Deciders deciders() {
        return port(
                Deciders.class,
                Map.of("above", arguments -> above.getOrDefault(((Question) arguments[0]).role(), List.of())));
    }

    /** The module's own way of telling, its questions answered here. */
    Tidings tidings(NoticeBoard book) {
        Holders roster = port(
                Holders.class,
                Map.of(
                        "of",
                        arguments -> holders.get(arguments[0]),
                        "inDepartment",
                        arguments -> holders.get(arguments[0])));
        return new Tidings(ledger(), roster, port(Whereabouts.class, Map.of("step", arguments -> speaking)), book);
    }

    @SuppressWarnings("unchecked")
    private Object escalate(Object[] arguments) {
        escalatedTo.add(new TreeSet<>((Set<String>) arguments[1]));
        return null;
    }

    private static <T> T port(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        Object stand =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) return method.invoke(answers, arguments);
                    Function<Object[], Object> answer = answers.get(method.getName());
                    if (answer == null) throw new UnsupportedOperationException(method.getName());
                    return answer.apply(arguments);
                });
        return type.cast(stand);
    }
}

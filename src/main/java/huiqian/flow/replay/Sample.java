package huiqian.flow.replay;

import huiqian.flow.gate.EngineWords;
import huiqian.shared.Phrase;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BpmnError;

/** One made-up case: how it is to go, where it is, what has come of it. */
final class Sample {

    /** So many elements no case passes between two stops unless it goes in circles. */
    private static final int LONGEST = 500;

    private final Manner manner;
    private final Set<String> failed = new HashSet<>();
    private String place;
    private int passed;
    private String outcome;
    private int round = 1;

    Sample(Manner manner) {
        this.manner = manner;
    }

    Manner manner() {
        return manner;
    }

    /** Notes the element the case is on its way to. @throws Stall if there is no end to it */
    void pass(String element) {
        place = EngineWords.drawn(element);
        if (++passed > LONGEST) throw new Stall("附近反复循环，申请到不了终点");
    }

    /** Somebody or something was waited for. */
    void stop() {
        passed = 0;
    }

    /** Id of the element the case has come to; null at its very start. */
    String place() {
        return place;
    }

    int round() {
        return round;
    }

    void fileAgain() {
        round++;
    }

    void settle(String result) {
        if (outcome != null) throw new Stall("给出第二个结果，此前已有结果");
        outcome = result;
    }

    boolean isSettled() {
        return outcome != null;
    }

    /** Each word that can fail fails the first time where nothing goes well. */
    void act(Method word) {
        Phrase phrase = word.getAnnotation(Phrase.class);
        boolean fails = manner.luckless() && phrase != null && phrase.errors().length > 0 && failed.add(word.getName());
        if (!fails) return;
        String[] error = phrase.errors()[0].split(" ", 2);
        throw new BpmnError(error[0], error[1]);
    }
}

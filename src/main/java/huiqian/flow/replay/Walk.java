package huiqian.flow.replay;

import huiqian.flow.replay.CaseState.Errand;
import java.util.Map;

/** Takes one case from its application to its end, each step answered as it was answered in its time. */
final class Walk {

    /** Of steps that wait for people; no case has had so many. */
    private static final int LONGEST = 50;

    private final ScratchEngine scratch;
    private final DraftSteps script;
    private final CaseReplay scene;
    private String instance;

    Walk(ScratchEngine scratch, DraftSteps script, CaseReplay scene) {
        this.scratch = scratch;
        this.script = script;
        this.scene = scene;
    }

    ReplayResult.Case from(String definition) {
        try {
            start(definition);
            while (goOn()) if (scene.countStops() > LONGEST) throw new Stall("走了 " + LONGEST + " 步还没有到终点，流程在循环");
            if (scene.outcome() == null) throw new Stall("流程走到终点，却没有给出申请结果");
            return scene.told(null);
        } catch (RuntimeException failure) {
            return scene.told(Failures.at(scene.place(), failure).getMessage());
        }
    }

    private void start(String definition) {
        Map<String, Object> variables = Values.of(scene.request());
        variables.putAll(Values.applied(script.form(), scene.recorded().application(), scene::remark));
        instance = scratch.runtime()
                .startProcessInstanceById(definition, scene.request().getNumber(), variables)
                .getId();
    }

    /** Does the next thing there is to do; false at the end. */
    private boolean goOn() {
        CaseState now = scratch.look(instance);
        if (now.over()) return false;
        if (now.waiting().isEmpty()) scratch.run(next(now));
        else new Answering(scratch, script, scene).answer(now);
        return true;
    }

    /** What runs by itself, or waits for a moment that has come by now; reminders and the like hang on steps, and nobody waits there. */
    private Errand next(CaseState now) {
        return now.errands().stream()
                .filter(errand -> errand.event() == null || script.waits().contains(errand.event()))
                .findFirst()
                .orElseThrow(() -> new Stall("「" + scene.place() + "」之后再没有可办的事，申请停在这里"));
    }
}

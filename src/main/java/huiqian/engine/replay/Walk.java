package huiqian.engine.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Takes one case from its application to its end, each step answered as it was answered in its time. */
final class Walk {

    /** Of steps that wait for people; no case has had so many. */
    private static final int LONGEST = 100;

    private final Scratch scratch;
    private final Script script;
    private final Scene scene;
    private String instance;

    Walk(Scratch scratch, Script script, Scene scene) {
        this.scratch = scratch;
        this.script = script;
        this.scene = scene;
    }

    Rehearsal.Case from(String definition) {
        try {
            start(definition);
            while (goOn()) if (scene.countStops() > LONGEST) throw new Stall("办了 100 步还没有到终点，流程可能在循环");
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
        List<Task> waiting =
                scratch.tasks().createTaskQuery().processInstanceId(instance).list();
        if (!waiting.isEmpty()) new Answering(scratch, script, scene).answer(waiting);
        else if (!runNextJob()) return isUnfinished();
        return true;
    }

    private boolean isUnfinished() {
        boolean over = scratch.runtime()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
        if (over) return false;
        throw new Stall("「" + scene.place() + "」之后再没有可办的事，申请停在这里");
    }

    /** What runs by itself, or waits for a moment that has come by now; reminders and the like hang on steps, and nobody waits there. */
    private boolean runNextJob() {
        List<Job> jobs = new ArrayList<>(scratch.jobs()
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .list());
        for (String event : script.waits())
            jobs.addAll(scratch.jobs()
                    .createJobQuery()
                    .processInstanceId(instance)
                    .activityId(event)
                    .list());
        jobs.stream().findFirst().ifPresent(job -> scratch.jobs().executeJob(job.getId()));
        return !jobs.isEmpty();
    }
}

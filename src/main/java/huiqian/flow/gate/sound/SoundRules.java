package huiqian.flow.gate.sound;

import huiqian.flow.model.ModelFile;
import java.util.function.BiConsumer;

/** The way a case takes through a flow: connected, without circles of their own, and always to an outcome. */
public final class SoundRules {

    private SoundRules() {}

    /** @param findings takes what has to change, by the id of the element it concerns */
    public static void check(ModelFile flow, BiConsumer<String, String> findings) {
        Net net = new Net(flow);
        LineRules.check(net, findings);
        ProgressRules.check(net, findings);
        CircleRules.check(net, findings);
    }
}

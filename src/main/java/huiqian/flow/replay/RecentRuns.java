package huiqian.flow.replay;

import huiqian.flow.gate.DryRun.Failure;
import huiqian.shared.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** The last runs by what was tried: checking, deploying and asking again ask the same within a minute. */
final class RecentRuns {

    private static final int MOST = 50;

    private final Map<String, Future<List<Failure>>> runs = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Future<List<Failure>>> eldest) {
            return size() > MOST;
        }
    };

    /** The run of just these files, begun if there is none. */
    synchronized Future<List<Failure>> of(
            String model, Map<String, byte[]> files, Supplier<Future<List<Failure>>> begun) {
        StringBuilder key = new StringBuilder(model);
        new TreeMap<>(files)
                .forEach((name, content) ->
                        key.append('\n').append(name).append('\n').append(Sha256.hex(content)));
        return runs.computeIfAbsent(key.toString(), tried -> begun.get());
    }

    synchronized void forget(Future<List<Failure>> run) {
        runs.values().remove(run);
    }
}

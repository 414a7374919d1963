package huiqian.page.register;

import huiqian.form.Problem;
import java.util.List;

/**
 * What came of an entry or a change.
 *
 * @param problems what is wrong; then nothing was written
 * @param overtaken the row as somebody else has left it meanwhile; then nothing was written. Null if nobody has.
 * @param upset what the row as it is now no longer suits
 */
record Written(String key, List<Problem> problems, Row overtaken, List<Reliance> upset) {

    static Written refused(List<Problem> problems) {
        return new Written(null, problems, null, List.of());
    }

    static Written overtaken(Row by) {
        return new Written(by.key(), List.of(), by, List.of());
    }

    static Written done(String key, List<Reliance> reliances) {
        return new Written(
                key,
                List.of(),
                null,
                reliances.stream().filter(reliance -> reliance.flaw() != null).toList());
    }

    boolean isDone() {
        return problems.isEmpty() && overtaken == null;
    }
}

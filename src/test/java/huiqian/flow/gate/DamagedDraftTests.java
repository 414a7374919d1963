package huiqian.flow.gate;

import static org.assertj.core.api.Assertions.assertThatCode;

import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Shelf;
import huiqian.flow.model.XmlSource;
import huiqian.flow.outline.Comparison;
import huiqian.flow.outline.Comparisons;
import huiqian.flow.outline.Heading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever checks a broken draft is told what else it changes, however broken it is. */
@Tag("long")
class DamagedDraftTests {

    private static final Comparison COMPARISON = Comparisons.plain();

    static List<Damage> damages() {
        return Damages.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void isComparedAsFarAsItCanBeRead(Damage damage) {
        Map<String, byte[]> draft = damage.files();
        XmlSource xml = XmlSource.read(draft.get(damage.model()));
        if (!xml.flaws().isEmpty()) return;
        ModelFile flow = ModelFile.of(damage.model(), draft.get(damage.model()), xml);
        if (Heading.of(flow).isEmpty()) return;

        assertThatCode(() -> COMPARISON.between(Shelf.bytes(Shelf.deployment(damage.flow())), draft))
                .doesNotThrowAnyException();
    }
}

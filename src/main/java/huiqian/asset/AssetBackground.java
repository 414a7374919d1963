package huiqian.asset;

import huiqian.approval.Background;
import huiqian.approval.ledger.Request;
import huiqian.shared.UnionTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the register says of the asset that an application is about. */
@Component
class AssetBackground implements Background {

    private final AssetRepository assets;

    AssetBackground(AssetRepository assets) {
        this.assets = assets;
    }

    @Override
    public List<Note> on(Request request, Map<String, Object> answers) {
        return Objects.toString(answers.get("assetTag"), "").isEmpty()
                ? List.of()
                : assets.card(answers.get("assetTag").toString())
                        .map(AssetBackground::notes)
                        .orElse(List.of());
    }

    private static List<Note> notes(AssetRepository.Card card) {
        List<Note> notes = new ArrayList<>(List.of(Note.of("登记的名称", card.name())));
        if (card.location() != null) notes.add(Note.of("存放地点", card.location()));
        if (card.acquiredOn() != null) notes.add(Note.of("购置日期", UnionTime.show(card.acquiredOn())));
        if (card.worth() != null) notes.add(Note.of("原值", "%,.2f 元".formatted(card.worth())));
        notes.add(Note.of("登记的状态", card.status().label()));
        return notes;
    }
}

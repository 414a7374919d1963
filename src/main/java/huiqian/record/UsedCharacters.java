package huiqian.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapSubtable;

/**
 * A font's character table that remembers which character each glyph was looked up for. The font draws 日 and the
 * radical ⽇ with one glyph, and the PDF's text layer would by default name the lower code, the radical: the record
 * could not be searched.
 */
final class UsedCharacters extends CmapSubtable {

    private final CmapSubtable whole;
    private final Map<Integer, Integer> used = new HashMap<>();

    UsedCharacters(CmapSubtable whole) {
        this.whole = whole;
        setPlatformId(whole.getPlatformId());
        setPlatformEncodingId(whole.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int character) {
        int glyph = whole.getGlyphId(character);
        // Where a document uses both, the ideograph stands behind its radical.
        if (glyph > 0) used.merge(glyph, character, Math::max);
        return glyph;
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
        Integer character = used.get(glyph);
        return character == null ? whole.getCharCodes(glyph) : List.of(character);
    }

    void forget() {
        used.clear();
    }
}

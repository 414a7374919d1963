package huiqian.record;

import java.awt.Color;

/** How a piece of text looks, and the colours and lines a record keeps to. */
record Style(Weight weight, float size, Color color) {

    enum Weight {
        REGULAR,
        MEDIUM
    }

    static final Color INK = new Color(0x1F2328);
    static final Color MUTED = new Color(0x5B6570);
    static final Color RULE = new Color(0xA9B0B8);
    static final Color SHADE = new Color(0xF2F4F6);

    static final Style BODY = new Style(Weight.REGULAR, 9.5f, INK);
    static final Style LABEL = new Style(Weight.MEDIUM, 9.5f, INK);
    static final Style HEADING = new Style(Weight.MEDIUM, 11.5f, INK);
    static final Style TITLE = new Style(Weight.MEDIUM, 20, INK);
    static final Style UNION = new Style(Weight.REGULAR, 12, INK);
    static final Style SMALL = new Style(Weight.REGULAR, 8, MUTED);
    static final Style TINY = new Style(Weight.REGULAR, 6.5f, MUTED);

    Style in(Color other) {
        return new Style(weight, size, other);
    }

    /** From one line's top to the next one's. */
    float leading() {
        return size * 1.55f;
    }

    /** From a line's top down to its baseline; an ideograph stands 0.88 above it and 0.12 below. */
    float drop() {
        return (leading() - size) / 2 + size * 0.88f;
    }
}

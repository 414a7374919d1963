package huiqian.flow.outline;

import java.util.Objects;

/**
 * One thing that can be said of an item.
 *
 * @param text as people read it, null if there is nothing to say
 * @param same what has to differ for it to be a change
 */
record Aspect(String title, String text, String same) {

    static Aspect of(String title, String text) {
        String said = text == null || text.isBlank() ? null : text.strip();
        return new Aspect(title, said, said);
    }

    boolean isSaid() {
        return text != null;
    }

    boolean differsFrom(Aspect other) {
        return !Objects.equals(same, other.same) && !Objects.equals(text, other.text);
    }
}

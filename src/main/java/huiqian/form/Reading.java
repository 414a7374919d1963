package huiqian.form;

import java.util.Optional;

/** What became of a posted value: the value as it is kept, or what is wrong with it, a Chinese phrase that follows the field's label. */
record Reading(Object value, String flaw) {

    static Reading of(Object value) {
        return new Reading(value, null);
    }

    static Reading wrong(String flaw) {
        return new Reading(null, flaw);
    }

    /** The value, unless something is wrong with it. */
    static Reading of(Object value, Optional<String> flaw) {
        return flaw.map(Reading::wrong).orElseGet(() -> of(value));
    }

    boolean isSound() {
        return flaw == null;
    }
}

package huiqian.shared;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that a noun reads from what was filled in. A flow that uses the noun asks for it by this key, and so that its answer can be read. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Asked {
    /** The field's key. */
    String value();

    /** What its answer has to be. */
    Answer as();

    /** Whether nothing can be done without an answer: then the field has to be filled in. */
    boolean needed() default false;

    /** Whether the noun's rules for applications ask for it, besides its words. */
    boolean ruled() default false;

    /** The most characters of a text, or the largest number, that the noun can keep; 0 for any. A form may allow less. */
    long most() default 0;

    /** Kinds of answers. */
    enum Answer {
        /** One of some choices, or a text. */
        TEXT,
        NUMBER,
        /** Yes or no. */
        FLAG,
        /** A date, with a time of day or without. */
        DAY,
        /** A date with a time of day. */
        MOMENT
    }
}

package huiqian.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an interface whose bean a BPMN expression may call; its methods are the words a flow is written in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Vocabulary {
    /** The bean's name in expressions, such as {@code rooms}. */
    String value();

    /** What its words are about, in Chinese, as administrators read it. */
    String title() default "";

    /** Key of the flow whose applications it has rules of its own for, as {@code SubmissionRules}; empty if there is none. */
    String flow() default "";

    /** The fields that its words, and its rules for applications, read. */
    Asked[] fields() default {};

    /**
     * Whether its imperatives act in a trial flow, too: so with those that only see to the flow's own cases. All others have no effect there,
     * so that a trial lends no room and scraps no asset.
     */
    boolean actsInTrials() default false;
}

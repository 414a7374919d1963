package huiqian.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a word of the vocabulary means, in Chinese, for the administrator who draws a flow. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Phrase {
    String value();

    /** What each argument means, in order, without those that mean the same in every word: {@code requestId}, {@code applicant}, {@code role}. */
    String[] arguments() default {};

    /** Keys of the fields it reads from what was filled in; the flow's forms have to ask for them. */
    String[] fields() default {};

    /**
     * Keys of the fields that say what is decided on, such as which asset or from when to when: what whoever decides says yes to, so that nobody fills
     * them in between the yes and the word. Other fields say how it was carried out. A word that acts on what an earlier one entered names that one's.
     */
    String[] subject() default {};

    /** What an error boundary event can catch: each the code of a {@code BpmnError}, a blank, and when it is thrown. */
    String[] errors() default {};

    /** When it is refused, so that the submission that led here is not accepted; empty if that cannot come of a submission. */
    String refusal() default "";

    /** The word of the same bean whose effect it takes back; empty if it takes nothing back. */
    String undoes() default "";

    /** Whether its effect stays even if the request is rejected or withdrawn later: a flow says it only once there is no way back. */
    boolean lasting() default false;
}

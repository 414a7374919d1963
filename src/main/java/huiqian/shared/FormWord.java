package huiqian.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Announces a list of options or a default value that forms may name in a field's {@code properties}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface FormWord {
    /** The name forms use, such as {@code rooms}. */
    String value();

    /** What it stands for, in Chinese, as administrators read it. */
    String title();

    /** Who fills the register behind a list, as people are told while it is empty. */
    String keeper() default "系统管理员";

    /** The page where they do so, as the menus call it; empty where it goes without saying. */
    String place() default "";
}

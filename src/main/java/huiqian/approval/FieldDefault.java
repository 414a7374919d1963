package huiqian.approval;

/** What fields whose form names it in {@code properties.default} hold before anybody fills them in; announced with {@link huiqian.shared.FormWord}. */
public interface FieldDefault extends Announced {

    /** The name forms use, such as today. */
    default String word() {
        return announced().value();
    }

    /** The value for somebody; null if there is none, and for nobody at all. */
    String of(String person);
}

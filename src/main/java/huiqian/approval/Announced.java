package huiqian.approval;

import huiqian.shared.FormWord;
import java.util.Objects;

/** What says of itself, with {@link FormWord}, under which name forms find it. */
interface Announced {

    default FormWord announced() {
        Class<?> type = getClass();
        return Objects.requireNonNull(
                type.getAnnotation(FormWord.class), () -> type.getName() + " is not announced with @FormWord");
    }

    /** What it stands for, as 房间. */
    default String title() {
        return announced().title();
    }
}

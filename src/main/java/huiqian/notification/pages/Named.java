package huiqian.notification.pages;

import huiqian.shared.Refusal;
import java.util.stream.Stream;

/** Reads what a choice on a page says. */
final class Named {

    private Named() {}

    static <E extends Enum<E>> E of(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("没有「%s」这个选项".formatted(name)));
    }
}

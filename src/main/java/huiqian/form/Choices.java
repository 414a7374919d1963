package huiqian.form;

import huiqian.shared.Signs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fields that offer choices: one of them ({@link ChoiceKind}) or several ({@link ListKind}). */
sealed interface Choices extends Kind permits ChoiceKind, ListKind {

    /** What may be chosen. */
    Offer offer();

    default List<Option> options() {
        return offer().options();
    }

    /**
     * The choices of a field.
     *
     * @param known false while only somebody else knows them, as with {@code valuesKey}: then nothing may be chosen
     */
    record Offer(List<Option> options, Map<String, String> labels, boolean known) {

        static final Offer UNKNOWN = new Offer(List.of(), Map.of(), false);

        static Offer of(List<Option> options) {
            Map<String, String> labels = options.stream()
                    .collect(Collectors.toUnmodifiableMap(Option::value, Option::label, (first, second) -> first));
            return new Offer(List.copyOf(options), labels, true);
        }

        /** The value if it is offered, also where its code was typed wide or with blanks, otherwise what is wrong with it. */
        Reading read(Object value) {
            if (!known) return Reading.wrong("的选项未知，不能填写" + Quote.of(value));
            if (value instanceof String text && labels.containsKey(text)) return Reading.of(text);
            if (value instanceof String typed && labels.containsKey(Signs.code(typed)))
                return Reading.of(Signs.code(typed));
            return Reading.wrong("没有这个选项：" + Quote.of(value));
        }

        String show(Object value) {
            String text = String.valueOf(value);
            return labels.getOrDefault(text, text);
        }
    }
}

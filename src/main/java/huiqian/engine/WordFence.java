package huiqian.engine;

/** Stands between flows and the vocabulary they speak: what a bean's words may do depends on who says them. */
public interface WordFence {

    /**
     * The bean as flows may speak to it.
     *
     * @param words the interface with its vocabulary
     */
    Object fence(Object bean, Class<?> words);
}

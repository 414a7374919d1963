package huiqian.page;

import java.util.function.Supplier;

/**
 * Something to see to before a new installation is ready for its people; each module announces its own, as a bean.
 *
 * @param key by which an administrator's word that it is not needed is kept; never changed
 * @param order among the others
 * @param path of the page where it is done; null for what is settled outside, before the start
 * @param state how it stands now
 */
public record SetupStep(String key, int order, String title, String path, Supplier<State> state) {

    /** @param words how it stands, in Chinese: 已登记 3 间 */
    public record State(boolean done, String words) {}
}

package huiqian.page;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;

/** One page of a list: pages count from 0, total counts all. */
public record Paged<T>(List<T> items, long total, int page, int size) {

    public static <T> Paged<T> of(Page<T> page) {
        return new Paged<>(page.getContent(), page.getTotalElements(), page.getNumber(), page.getSize());
    }

    public <R> Paged<R> map(Function<T, R> view) {
        return new Paged<>(items.stream().map(view).toList(), total, page, size);
    }
}

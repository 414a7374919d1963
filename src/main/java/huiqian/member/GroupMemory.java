package huiqian.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huiqian.member.MemberEvents.ManyPostsChanged;
import huiqian.member.MemberEvents.PostsChanged;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Remembers a person's groups from one request to the next, until their posts change: every click at any door asks for them. */
@Component
class GroupMemory {

    /** Bounds what somebody else's reading at the very moment of a change could leave behind, here or on another node. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private record Key(String person, LocalDate day) {}

    private final Cache<Key, Set<String>> groups =
            Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(10_000).build();

    Set<String> of(String person, LocalDate day, Supplier<Set<String>> onFile) {
        Key key = new Key(person, day);
        Set<String> known = groups.getIfPresent(key);
        if (known != null) return known;
        Set<String> read = onFile.get();
        groups.put(key, read);
        return read;
    }

    /** What is asked within the change sees it: before anybody else who hears of it asks. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PostsChanged change) {
        forget(Set.of(change.person()));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ManyPostsChanged change) {
        forget(change.people());
    }

    /** What was read meanwhile, by others or by a change that came to nothing, is forgotten as well. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void after(PostsChanged change) {
        forget(Set.of(change.person()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void after(ManyPostsChanged change) {
        forget(change.people());
    }

    private void forget(Set<String> people) {
        groups.asMap().keySet().removeIf(key -> people.contains(key.person()));
    }
}

package huiqian.notification;

import huiqian.approval.ApprovalEvents.StepsInherited;
import huiqian.member.Capacity;
import huiqian.member.Roster;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what was waiting for their predecessors, or waits for those whom they stand in for, within the change itself. */
@Component
class InheritanceNotices {

    private final Roster roster;
    private final NoticeBoard book;

    InheritanceNotices(Roster roster, NoticeBoard book) {
        this.roster = roster;
        this.book = book;
    }

    @EventListener
    void on(StepsInherited inherited) {
        Set<String> numbers = inherited.numbers();
        String only = numbers.size() == 1 ? numbers.iterator().next() : "";
        book.tell(List.of(inherited.person()), only, NoticeText.inherited(posts(inherited), inherited.steps()));
    }

    private String posts(StepsInherited inherited) {
        Collection<String> roles = inherited.roles().isEmpty() ? Collections.singleton(null) : inherited.roles();
        return roles.stream()
                .map(role -> roster.capacityOf(inherited.person(), role))
                .map(InheritanceNotices::inWords)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String inWords(Capacity capacity) {
        return capacity.acting() ? capacity.post() + "（代）" : capacity.post();
    }
}

package huiqian.notification;

import java.util.Collection;
import java.util.List;

/** What each person has been told and not yet read. */
public interface NoticeBoard {

    /** The person's unread notices, newest first, at most 200. */
    List<Notice> unread(String person);

    /** Marks notices as read; ids of somebody else's notices change nothing. */
    void markRead(String person, Collection<Long> ids);
}

package huiqian.notification.pages;

import huiqian.notification.Notice;
import huiqian.notification.wording.Links;
import huiqian.shared.UnionTime;

/** A notice as the page shows it. @param link where it leads; null where it is about no request */
record NoticeView(long id, String message, String at, String link) {

    static NoticeView of(Notice notice) {
        String number = notice.getRequestNumber();
        return new NoticeView(
                notice.getId(),
                notice.getMessage(),
                UnionTime.show(notice.getCreatedAt()),
                number.isEmpty() ? null : Links.path(number));
    }
}

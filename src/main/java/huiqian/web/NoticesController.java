package huiqian.web;

import huiqian.notification.Notice;
import huiqian.notification.NoticeBoard;
import huiqian.shared.Refusal;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people are told: unread notices, and that they were read. */
@RestController
@RequestMapping("/api/notices")
class NoticesController {

    private final NoticeBoard board;

    NoticesController(NoticeBoard board) {
        this.board = board;
    }

    @GetMapping
    NoticeList unread(Principal me) {
        List<NoticeView> items =
                board.unread(me.getName()).stream().map(NoticeView::of).toList();
        return new NoticeList(items, items.size());
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@RequestBody Read read, Principal me) {
        board.markRead(me.getName(), read.asked());
    }

    record Read(List<Long> ids) {

        private static final int MOST = 500;

        private List<Long> asked() {
            List<Long> asked = ids == null ? List.of() : ids;
            if (asked.size() > MOST) throw Refusal.invalid("一次最多标记 %d 条通知，您提交了 %d 条".formatted(MOST, asked.size()));
            if (asked.stream().anyMatch(Objects::isNull)) throw Refusal.invalid("通知的编号不能为空");
            return asked;
        }
    }

    record NoticeList(List<NoticeView> items, long total) {}

    record NoticeView(Long id, String number, String message, OffsetDateTime createdAt) {

        static NoticeView of(Notice notice) {
            return new NoticeView(
                    notice.getId(),
                    notice.getRequestNumber(),
                    notice.getMessage(),
                    RequestView.time(notice.getCreatedAt()));
        }
    }
}

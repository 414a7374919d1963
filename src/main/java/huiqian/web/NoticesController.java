package huiqian.web;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.notification.Notice;
import huiqian.notification.NoticeBoard;
import huiqian.shared.Refusal;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    private final Steps steps;

    NoticesController(NoticeBoard board, Steps steps) {
        this.board = board;
        this.steps = steps;
    }

    @GetMapping
    NoticeList unread(Principal me) {
        List<Notice> unread = board.unread(me.getName());
        Map<String, String> tasks = tasks(unread, me.getName());
        List<NoticeView> items = unread.stream()
                .map(notice -> NoticeView.of(notice, tasks.get(notice.getRequestNumber())))
                .toList();
        return new NoticeList(items, items.size());
    }

    /** The steps of these requests that wait for this person, by the request's number. */
    private Map<String, String> tasks(List<Notice> notices, String person) {
        List<String> numbers =
                notices.stream().map(Notice::getRequestNumber).distinct().toList();
        return steps.waiting(numbers).stream()
                .filter(step -> step.getDeciders().contains(person))
                .collect(Collectors.toMap(OpenStep::getRequestNumber, OpenStep::getTask, (first, later) -> first));
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

    /** @param task the step of the request that waits for the reader; null if none does */
    record NoticeView(Long id, String number, String task, String message, OffsetDateTime createdAt) {

        static NoticeView of(Notice notice, String task) {
            return new NoticeView(
                    notice.getId(),
                    notice.getRequestNumber(),
                    task,
                    notice.getMessage(),
                    RequestView.time(notice.getCreatedAt()));
        }
    }
}

package huiqian.notification.pages;

import huiqian.notification.Notice;
import huiqian.notification.NoticeBoard;
import huiqian.page.MenuPage;
import huiqian.page.Paged;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's notices, the unread ones first. */
@Controller
@RequestMapping("/notices")
class NoticePages implements MenuPage {

    private static final int SIZE = 30;
    private static final int LAST_PAGE = 10_000;

    private final NoticeBoard board;

    NoticePages(NoticeBoard board) {
        this.board = board;
    }

    @Override
    public String path() {
        return "/notices";
    }

    @Override
    public String label() {
        return "通知";
    }

    @Override
    public boolean isOpenTo(String person) {
        return true;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Principal me, Model model) {
        String person = me.getName();
        List<Notice> unread = board.unread(person);
        Paged<NoticeView> read =
                board.read(person, Math.max(0, Math.min(page, LAST_PAGE)), SIZE).map(NoticeView::of);
        model.addAttribute("unread", unread.stream().map(NoticeView::of).toList());
        model.addAttribute("count", board.unreadCount(person));
        model.addAttribute("latest", unread.isEmpty() ? 0 : unread.get(0).getId());
        model.addAttribute("read", read);
        model.addAttribute("more", (read.page() + 1L) * read.size() < read.total());
        return "notices/list";
    }

    /** What came in after the page was drawn stays unread. */
    @PostMapping("/read")
    String read(@RequestParam(required = false) Long id, @RequestParam(required = false) Long upTo, Principal me) {
        if (id != null) board.markRead(me.getName(), List.of(id));
        if (upTo != null) board.markAllRead(me.getName(), upTo);
        return "redirect:/notices";
    }
}

package huiqian.approval.pages;

import huiqian.approval.inbox.Inbox;
import huiqian.page.MenuPage;
import org.springframework.stereotype.Component;

/** Everybody has an inbox; the menu says how much is in it. */
@Component
class InboxPlace implements MenuPage {

    private final Inbox inbox;

    InboxPlace(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String path() {
        return "/inbox";
    }

    @Override
    public String label() {
        return "待办";
    }

    @Override
    public boolean isOpenTo(String person) {
        return true;
    }

    @Override
    public int tab() {
        return 2;
    }

    @Override
    public long waiting(String person) {
        return inbox.count(person);
    }
}

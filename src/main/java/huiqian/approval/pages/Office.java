package huiqian.approval.pages;

import huiqian.approval.EarlyEnd;
import huiqian.page.MenuPage;
import org.springframework.stereotype.Component;

/** The list of what is kept is the secretariat's. */
@Component
class Office implements MenuPage {

    private final EarlyEnd earlyEnd;

    Office(EarlyEnd earlyEnd) {
        this.earlyEnd = earlyEnd;
    }

    @Override
    public String path() {
        return "/requests/held";
    }

    @Override
    public String label() {
        return "在用的借用和请假";
    }

    @Override
    public boolean isOpenTo(String person) {
        return earlyEnd.isOffice(person);
    }
}

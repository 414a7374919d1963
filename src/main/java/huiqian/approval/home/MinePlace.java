package huiqian.approval.home;

import huiqian.page.MenuPage;
import org.springframework.stereotype.Component;

/** Everybody has applications of their own, or may have. */
@Component
class MinePlace implements MenuPage {

    @Override
    public String path() {
        return "/mine";
    }

    @Override
    public String label() {
        return "我的申请";
    }

    @Override
    public boolean isOpenTo(String person) {
        return true;
    }

    @Override
    public int tab() {
        return 4;
    }
}

package huiqian.approval.apply;

import huiqian.page.MenuPage;
import org.springframework.stereotype.Component;

/** Everybody may look what there is to apply for. */
@Component
class StartMenu implements MenuPage {

    @Override
    public String path() {
        return "/apply";
    }

    @Override
    public String label() {
        return "＋ 申请";
    }

    @Override
    public boolean isOpenTo(String person) {
        return true;
    }

    @Override
    public int tab() {
        return 3;
    }
}

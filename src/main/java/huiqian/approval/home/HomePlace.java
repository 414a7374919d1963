package huiqian.approval.home;

import huiqian.page.MenuPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people land after the login, unless the union would rather have them land in Tasklist. */
@Component
class HomePlace implements MenuPage {

    /** Always the workbench, whatever / leads to. */
    static final String WORKBENCH = "/home";

    private static final String TASKLIST = "tasklist";

    private final boolean landsInTasklist;

    HomePlace(@Value("${huiqian.home:workbench}") String home) {
        this.landsInTasklist = home.strip().equalsIgnoreCase(TASKLIST);
    }

    boolean landsInTasklist() {
        return landsInTasklist;
    }

    @Override
    public String path() {
        return landsInTasklist ? WORKBENCH : "/";
    }

    @Override
    public String label() {
        return "工作台";
    }

    @Override
    public boolean isOpenTo(String person) {
        return true;
    }

    @Override
    public int tab() {
        return 1;
    }
}

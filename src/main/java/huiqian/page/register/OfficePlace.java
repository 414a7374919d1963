package huiqian.page.register;

import huiqian.page.MenuPage;
import org.springframework.stereotype.Component;

/** The office: where the registers are. */
@Component
class OfficePlace implements MenuPage {

    private final Registers registers;

    OfficePlace(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String path() {
        return "/office";
    }

    @Override
    public String label() {
        return "办公室";
    }

    @Override
    public boolean isOpenTo(String person) {
        return !registers.openTo(person).isEmpty();
    }
}

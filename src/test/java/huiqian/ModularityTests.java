package huiqian;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules use each other as their package-info files allow; the diagrams show how. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(HuiqianApplication.class);

    @Test
    void usesOnlyWhatEachModuleMay() {
        MODULES.verify();
    }

    /** Written to target/spring-modulith-docs. */
    @Test
    void drawsTheHouse() {
        new Documenter(MODULES)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
    }
}

package huiqian.approval.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomePlaceTests {

    @Test
    void isTheFrontDoor() {
        HomePlace place = new HomePlace("workbench");

        assertThat(place.path()).isEqualTo("/");
        assertThat(place.landsInTasklist()).isFalse();
    }

    /** Who lands in Tasklist still finds the workbench by the menu. */
    @Test
    void leavesTheFrontDoorToTasklistWhereTheUnionWouldRather() {
        HomePlace place = new HomePlace(" Tasklist ");

        assertThat(place.path()).isEqualTo("/home");
        assertThat(place.landsInTasklist()).isTrue();
    }
}

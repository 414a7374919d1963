package huiqian.page;

/** A page that not everybody may see, offered in the menus of those who may. */
public interface MenuPage {

    /** The path of the page, as {@code /people}. */
    String path();

    /** What the menus call it. */
    String label();

    boolean isOpenTo(String person);

    /** Its place among the few pages that everybody uses every day, from 1; 0 for a page in the menu of all others. */
    default int tab() {
        return 0;
    }

    /** How much there waits for somebody; 0 where nothing does, and where nobody counts it. */
    default long waiting(String person) {
        return 0;
    }
}

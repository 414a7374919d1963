package huiqian.page;

/** A page that not everybody may see, offered in the menus of those who may. */
public interface MenuPage {

    /** The path of the page, as {@code /people}. */
    String path();

    /** What the menus call it. */
    String label();

    boolean isOpenTo(String person);
}

package huiqian.flow.version;

/** The way a version came. */
public enum Origin {
    MODELER("Modeler"),
    SHIPPED("随系统装入"),
    PAGE("网页"),
    OTHER("接口");

    /** The engine's word for what was seeded, and for what our pages deploy. */
    public static final String HOUSE = "huiqian";

    static final String PAGES = "huiqian-web";

    private final String title;

    Origin(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** @param source what the deployment calls its source, null for nothing */
    static Origin of(String source) {
        if (source == null) return OTHER;
        return switch (source) {
            case "Camunda Modeler" -> MODELER;
            case HOUSE -> SHIPPED;
            case PAGES -> PAGE;
            default -> OTHER;
        };
    }
}

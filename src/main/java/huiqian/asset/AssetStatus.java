package huiqian.asset;

/** Where an asset is in its life. */
enum AssetStatus {
    IN_USE("在用"),
    ON_LOAN("借出"),
    SCRAPPING("报废中"),
    SCRAPPED("已报废");

    private final String label;

    AssetStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

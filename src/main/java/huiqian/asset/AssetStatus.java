package huiqian.asset;

import huiqian.page.register.Labelled;

/** Where an asset is in its life. */
enum AssetStatus implements Labelled {
    IN_USE("在用"),
    ON_LOAN("借出"),
    SCRAPPING("报废中"),
    SCRAPPED("已报废");

    private final String label;

    AssetStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

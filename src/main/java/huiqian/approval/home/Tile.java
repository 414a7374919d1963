package huiqian.approval.home;

/**
 * Something to apply for.
 *
 * @param path where its form is
 * @param usual how long it usually takes, in words; null where too few were filed to say
 * @param missing why it cannot be filed now; null if nothing is missing
 */
record Tile(String name, String path, String clause, String usual, String missing, boolean trial) {

    /** What stands for it in the picture. */
    public String glyph() {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}

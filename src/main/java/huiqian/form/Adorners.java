package huiqian.form;

/** What a field shows before and after its value, such as a currency sign or a unit; empty where there is nothing. */
record Adorners(String prefix, String suffix, boolean money) {

    Adorners(String prefix, String suffix) {
        this(prefix, suffix, suffix.strip().endsWith("元") || prefix.strip().matches("[¥￥]|人民币"));
    }

    /** The same, for an amount of money where the label says so: 预算（元）. */
    Adorners orMoneyBy(String label) {
        return new Adorners(prefix, suffix, money || label.matches(".*[（(](单位：)?元[）)]"));
    }

    String around(String value) {
        return prefix + value + (suffix.isEmpty() ? "" : " " + suffix);
    }
}

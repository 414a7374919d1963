package huiqian.form;

/** What a field shows before and after its value, such as a currency sign or a unit; empty where there is nothing. */
record Adorners(String prefix, String suffix) {

    String around(String value) {
        return prefix + value + (suffix.isEmpty() ? "" : " " + suffix);
    }
}

package huiqian.engine;

/** Rolls back a second click: the same submission is on file under this number since a moment ago. */
class AlreadyFiled extends RuntimeException {

    private final String number;

    AlreadyFiled(String number) {
        super(number);
        this.number = number;
    }

    String number() {
        return number;
    }
}

package huiqian.form.feel;

/** A text that may be looked at only so often: a careless pattern meeting a malicious text would keep a thread busy for years. */
public final class Patience implements CharSequence {

    private static final int MOST_LOOKS = 10_000_000;

    private final String text;
    private int looks;

    public Patience(String text) {
        this.text = text;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > MOST_LOOKS) throw new Lost();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The text has been looked at too often. */
    public static final class Lost extends RuntimeException {

        private Lost() {
            super(null, null, false, false);
        }
    }
}

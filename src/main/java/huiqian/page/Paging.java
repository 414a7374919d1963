package huiqian.page;

import huiqian.shared.Refusal;

/** The page a client asks for: from 0, up to 200 items; more is taken as 200. */
public record Paging(int page, int size) {

    private static final int MOST = 200;

    public Paging {
        insistOnPage(page);
        if (size < 1) throw Refusal.invalid("参数「size」至少为 1，您填写的是 " + size);
        size = Math.min(size, MOST);
        if ((long) page * size > Integer.MAX_VALUE) throw Refusal.invalid("参数「page」过大，您填写的是 " + page);
    }

    /**
     * The page of a list to be shown: pages beyond the last, which may be gone since somebody looked, are the last one. @throws Refusal for what
     * no page ever was
     */
    public static int within(int page, int last) {
        insistOnPage(page);
        return Math.min(page, last);
    }

    private static void insistOnPage(int page) {
        if (page < 0) throw Refusal.invalid("参数「page」从 0 开始，您填写的是 " + page);
    }
}

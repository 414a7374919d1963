package huiqian.page;

import huiqian.shared.Refusal;

/** The page a client asks for: from 0, up to 200 items; more is taken as 200. */
public record Paging(int page, int size) {

    private static final int MOST = 200;

    public Paging {
        if (page < 0) throw Refusal.invalid("参数「page」从 0 开始，您填写的是 " + page);
        if (size < 1) throw Refusal.invalid("参数「size」至少为 1，您填写的是 " + size);
        size = Math.min(size, MOST);
        if ((long) page * size > Integer.MAX_VALUE) throw Refusal.invalid("参数「page」过大，您填写的是 " + page);
    }
}

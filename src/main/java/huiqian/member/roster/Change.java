package huiqian.member.roster;

/**
 * One thing a sheet changes in the roster.
 *
 * @param line the line that asks for it; 0 where it follows from a post not being in a complete sheet
 * @param detail what changes, in Chinese
 */
public record Change(Kind kind, int line, String person, String name, String detail) {

    /** What a sheet can change. */
    public enum Kind {
        PERSON_ADDED("新增人员"),
        PERSON_CHANGED("修改资料"),
        POST_BEGUN("开始任职"),
        POST_ENDED("结束任职");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}

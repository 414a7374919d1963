package huiqian.flow.outline;

/**
 * One thing in which a newer model differs from an older one, told in Chinese.
 *
 * @param element id of the element in whichever model has it, for pointing at it in the diagram; null where it is no single element
 * @param subject what it is about, as 步骤「部长审批」的办理人
 * @param before how it was; null where it was not there
 * @param after how it is; null where it is no more
 */
public record Change(Kind kind, String element, String subject, String before, String after) {

    public enum Kind {
        ADDED("新增"),
        REMOVED("删除"),
        CHANGED("修改");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}

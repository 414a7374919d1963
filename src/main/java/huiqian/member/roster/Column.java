package huiqian.member.roster;

import huiqian.sheet.SheetColumn;

/** The columns of a roster sheet, in the order in which we write them; read in any order. */
public enum Column implements SheetColumn {
    ACCOUNT("账号", true, "必填。登录用的账号，由 1 至 64 个英文字母和数字组成，区分大小写，例如 artsMember。", "示例：zhangsan2026（导入时忽略此行）"),
    NAME("姓名", true, "新账号必填，不超过 100 个字。已有账号空着表示不改。", "张三"),
    PHONE("电话", false, "选填，大陆手机号码或固定电话；空格、横线、+86、全角数字会自动整理。空着表示不改，填「无」表示清空。", "13800000000"),
    DEPARTMENT("主要部门", false, "选填，部门名称或代码，决定请假由哪个部门的部长审批。已有账号空着表示不改；新账号空着则取其职务的部门；填「无」表示没有。", "文艺部"),
    POST("职务", true, "可选：主席、副主席、秘书长、秘书处干事、办公室主任、办公室副主任、部长、部员、指导老师、校外人员、系统管理员。只改资料、不涉及职务的已有账号可以空着。", "部员"),
    POST_DEPARTMENT("部门", false, "职务所属的部门，名称或代码。部长、部员必填，其他职务空着。", "文艺部"),
    FROM("任职日期", true, "填了职务就必填。任职的第一天，写成 2026-09-01 或 2026/9/1。", "2026-09-01"),
    TO("离任日期", false, "选填。不再担任职务的第一天：填 2027-09-01，表示 2027 年 8 月 31 日是最后一天。与任职日期相同表示取消这次任职。空着表示一直担任，或维持已有的离任日期。", "");

    private final String title;
    private final boolean required;
    private final String explanation;
    private final String example;

    Column(String title, boolean required, String explanation, String example) {
        this.title = title;
        this.required = required;
        this.explanation = explanation;
        this.example = example;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public String example() {
        return example;
    }
}

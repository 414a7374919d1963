package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.form.Component;
import java.util.List;
import java.util.Set;

/**
 * Where a form has the application shown by the platform, it is shown once and always, and the form's own fields are others. Who decides on such a
 * form sees the whole application, whatever that asks for.
 */
public final class BlockRules {

    private static final Set<String> OF_APPLICANT = Set.of("applicantName", "applicantDepartment");

    private BlockRules() {}

    /** @param form as it is drawn; @param apply the form the application is filed with, null if there is none */
    public static void check(FormFile form, FormFile apply, Remarks remarks) {
        form.parts().forEach(part -> checkWord(part, remarks));
        List<Component> blocks =
                form.parts().stream().filter(Component::showsApplication).toList();
        if (blocks.isEmpty()) return;
        if (apply != null && form.id().equals(apply.id())) {
            remarks.about(blocks.get(0).json(), "不能显示申请内容：这就是申请表。请删去 Custom properties 里的 show");
            return;
        }
        blocks.stream().skip(1).forEach(more -> remarks.about(more.json(), "又显示一遍申请内容，一张表单只显示一次，请删去"));
        blocks.forEach(block -> checkPlace(block, remarks));
        form.parts().forEach(part -> checkOwn(part, apply, remarks));
    }

    private static void checkWord(Component part, Remarks remarks) {
        JsonNode shown = part.json().path("properties").path(Component.SHOW);
        if (shown.isMissingNode() || part.showsApplication()) return;
        String what = shown.asText("").equals(Component.APPLICATION)
                ? "的属性 show 只用在文本组件（Text view）上，平台在它的位置显示申请内容，请移过去"
                : "的属性 show 只能写 application（显示申请内容），请改正或删去";
        remarks.about(part.json(), what);
    }

    private static void checkPlace(Component block, Remarks remarks) {
        remarks.require(block.groups().isEmpty(), block.json(), "显示申请内容，不能放在分组（Group）里，请移到分组外面：它自己就是一组");
        remarks.require(
                PartRules.isEmpty(block.json().path("conditional").path("hide")),
                block.json(),
                "显示申请内容，须始终显示，请清空隐藏条件（Hide if）");
    }

    private static void checkOwn(Component part, FormFile apply, Remarks remarks) {
        boolean shown = OF_APPLICANT.contains(part.key())
                || apply != null && apply.part(part.key()).isPresent();
        remarks.require(!shown, part.json(), "已经在申请内容里显示，请删去这个字段（同一个 key 在一张表单里只能有一次）");
        remarks.require(
                !part.id().startsWith(Component.BLOCK_PREFIX),
                part.json(),
                "的 ID 不能以 " + Component.BLOCK_PREFIX + " 开头，那是平台显示申请内容用的，请改名");
    }
}

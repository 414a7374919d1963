package huiqian.flow.gate.policy;

import huiqian.flow.gate.Findings;
import huiqian.flow.gate.InUse;
import huiqian.flow.model.ModelFile;
import huiqian.shared.Signs;
import java.util.Locale;
import java.util.Map;

/** A flow can be told from every other: by its name, and by its numbers for ever. */
public final class IdentityRules {

    private IdentityRules() {}

    /** @param names of the other flows deployed at once, by key */
    public static void check(ModelFile flow, InUse office, Map<String, String> names, Findings findings) {
        String id = flow.process().getId();
        office.names().forEach((other, name) -> checkName(flow, other, name, findings));
        names.forEach((other, name) -> checkName(flow, other, name, findings));
        String prefix = flow.properties().getOrDefault("numberPrefix", "");
        String owner = office.owners().get(prefix);
        boolean inUse = office.prefixes().containsValue(prefix);
        findings.require(
                owner == null || owner.equals(id) || inUse,
                id,
                "编号前缀（numberPrefix）「" + prefix + "」属于流程 " + owner + "，它办过的申请一直用着这些编号，删除或改名以后也不能给别的流程，请换一个");
    }

    private static void checkName(ModelFile flow, String other, String name, Findings findings) {
        String own = flow.process().getName();
        boolean same = own != null && name != null && plain(own).equals(plain(name));
        findings.require(
                !same || other.equals(flow.process().getId()),
                flow.process().getId(),
                "流程名称「" + own + "」已由流程 " + other + " 使用，发起申请的人分不清，请换一个");
    }

    private static String plain(String name) {
        return Signs.code(name).toLowerCase(Locale.ROOT);
    }
}

package huiqian.flow.pages;

import huiqian.flow.version.Origin;
import huiqian.flow.version.Version;
import huiqian.shared.UnionTime;

/**
 * A version as the pages show it.
 *
 * @param who by name, with the account in brackets
 * @param when in union time
 */
record VersionLine(Version version, String who, String when) {

    static VersionLine of(Version version, String name) {
        return new VersionLine(version, who(version, name), UnionTime.show(version.deployedAt()));
    }

    private static String who(Version version, String name) {
        if (version.person() == null) return version.origin() == Origin.SHIPPED ? "系统" : "没有记录";
        return version.person().equals(name) ? name : name + "（" + version.person() + "）";
    }
}

package huiqian.flow.pages;

import huiqian.flow.outline.Comparison;
import huiqian.flow.version.Upgrades;
import huiqian.flow.version.Version;
import huiqian.flow.version.Versions;
import huiqian.member.Roster;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Flows and their versions as the pages show them. */
@Component
class FlowsView {

    private final Versions versions;
    private final Upgrades upgrades;
    private final Comparison comparison;
    private final Roster roster;

    FlowsView(Versions versions, Upgrades upgrades, Comparison comparison, Roster roster) {
        this.versions = versions;
        this.upgrades = upgrades;
        this.comparison = comparison;
        this.roster = roster;
    }

    /**
     * A flow in the list of all.
     *
     * @param running all its cases that are not over
     * @param offered whether a newer one ships
     */
    record FlowLine(VersionLine inForce, long running, boolean offered) {

        /** Those that follow an earlier version. */
        public long behind() {
            return running - inForce.version().running();
        }
    }

    record Lines(List<VersionLine> items, long total) {}

    List<FlowLine> flows() {
        Set<String> offered = upgrades.offered();
        return versions.inForce().stream()
                .map(flow -> new FlowLine(line(flow), versions.running(flow.flow()), offered.contains(flow.flow())))
                .toList();
    }

    Lines versions(String flow, int page, int size) {
        Versions.Page found = versions.page(flow, page, size);
        return new Lines(found.items().stream().map(this::line).toList(), found.total());
    }

    VersionLine inForce(String flow) {
        return line(versions.inForce(flow));
    }

    VersionLine version(String flow, int number) {
        return line(versions.get(flow, number));
    }

    private VersionLine line(Version version) {
        return VersionLine.of(version, version.person() == null ? null : roster.nameOf(version.person()));
    }

    /** What files would change if they came into force. */
    Contrast againstInForce(String flow, Map<String, byte[]> files) {
        return Contrast.of(files, comparison.between(versions.filesInForce(flow).orElseThrow(), files));
    }

    /** A version beside an earlier one; beside nothing if that is 0. */
    Contrast since(int earlier, Version version) {
        Map<String, byte[]> files = versions.files(version.flow(), version.number());
        return Contrast.of(
                files, earlier == 0 ? List.of() : comparison.between(versions.files(version.flow(), earlier), files));
    }
}

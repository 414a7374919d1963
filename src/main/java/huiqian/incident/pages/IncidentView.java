package huiqian.incident.pages;

import huiqian.incident.Trouble;
import huiqian.shared.UnionTime;

/** Failed work as the page shows it. */
record IncidentView(Trouble trouble, String since, String cockpit) {

    static IncidentView of(Trouble trouble) {
        String instance = trouble.instance();
        String cockpit = instance == null
                ? "/camunda/app/cockpit/default/"
                : "/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime?tab=incidents-tab";
        return new IncidentView(trouble, UnionTime.show(trouble.since()), cockpit);
    }
}

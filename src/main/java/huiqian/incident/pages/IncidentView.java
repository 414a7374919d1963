package huiqian.incident.pages;

import huiqian.incident.OpenIncident;
import huiqian.shared.UnionTime;

/** Failed work as the page shows it. */
record IncidentView(OpenIncident trouble, String since, String cockpit) {

    static IncidentView of(OpenIncident trouble) {
        String instance = trouble.instance();
        String cockpit = instance == null
                ? "/camunda/app/cockpit/default/"
                : "/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime?tab=incidents-tab";
        return new IncidentView(trouble, UnionTime.show(trouble.since()), cockpit);
    }
}

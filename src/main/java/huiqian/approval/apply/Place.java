package huiqian.approval.apply;

import org.springframework.web.util.UriComponentsBuilder;

/** Where a form is found. */
final class Place {

    private Place() {}

    /** @param trial null for a flow in earnest; @param draft null for a form that is begun anew */
    static String of(String flow, String trial, String draft) {
        UriComponentsBuilder place = UriComponentsBuilder.fromPath("/apply/{flow}");
        if (trial != null) place.queryParam("trial", "{trial}");
        if (draft != null) place.queryParam("draft", draft);
        return place.encode()
                .build(trial == null ? new Object[] {flow} : new Object[] {flow, trial})
                .toString();
    }
}

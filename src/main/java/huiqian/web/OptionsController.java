package huiqian.web;

import huiqian.engine.filing.Lookups;
import huiqian.form.Option;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a form's field has to offer where it is too much to be shown at once. */
@RestController
class OptionsController {

    record Found(List<Option> items) {}

    private final Lookups lookups;

    OptionsController(Lookups lookups) {
        this.lookups = lookups;
    }

    /** At most twenty; a text that is longer than any label finds nothing. */
    @GetMapping("/api/options/{list}")
    Found find(@PathVariable String list, @RequestParam(defaultValue = "") String q, Principal me) {
        return new Found(q.length() > 200 ? List.of() : lookups.find(list, q, me.getName()));
    }
}

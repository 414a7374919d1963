package huiqian.web;

import huiqian.page.PageFrame;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the pages who looks at them. */
@RestController
class MeController {

    /** @param links the pages of the union open to this person, besides the web applications */
    record Me(String id, String name, List<PageFrame.Link> links) {}

    private final PageFrame frame;

    MeController(PageFrame frame) {
        this.frame = frame;
    }

    @GetMapping("/api/me")
    Me me(Principal me) {
        PageFrame.Frame around = frame.of(me.getName());
        return new Me(me.getName(), around.name(), around.links());
    }
}

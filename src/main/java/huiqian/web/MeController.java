package huiqian.web;

import huiqian.page.PageFrame;
import huiqian.page.Visitors;
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
    private final Visitors visitors;

    MeController(PageFrame frame, Visitors visitors) {
        this.frame = frame;
        this.visitors = visitors;
    }

    @GetMapping("/api/me")
    Me me(Principal me) {
        return new Me(me.getName(), visitors.nameOf(me.getName()), frame.links(me.getName()));
    }
}

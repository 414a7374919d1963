package huiqian.approval.apply;

import huiqian.approval.Forms;
import huiqian.approval.Forms.Offer;
import huiqian.shared.UnionTime;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody may apply for, and what they have begun. */
@Controller
@RequestMapping("/apply")
class OfferPages {

    /** So many drafts stand below what may be begun. */
    private static final int FEW = 5;

    private final Forms forms;
    private final Drafts drafts;

    OfferPages(Forms forms, Drafts drafts) {
        this.forms = forms;
        this.drafts = drafts;
    }

    record Tile(Offer offer, Clause clause) {

        public String place() {
            return Place.of(offer.flow(), offer.trial(), null);
        }
    }

    /** @param gist the first thing that is filled in in it; empty for none */
    record Line(SavedDraft draft, String gist, String since) {

        public String place() {
            return Place.of(draft.getFlow(), draft.getTrial(), draft.getFormKey());
        }
    }

    @GetMapping
    String offers(Principal me, Model model) {
        model.addAttribute(
                "tiles",
                forms.offers(me.getName()).stream().map(OfferPages::tile).toList());
        List<Line> lines = lines(me);
        model.addAttribute("lines", lines.stream().limit(FEW).toList());
        model.addAttribute("more", lines.size() > FEW ? lines.size() : 0);
        return "apply/start";
    }

    private static Tile tile(Offer offer) {
        return new Tile(offer, offer.clause() == null || offer.clause().isBlank() ? null : Clause.of(offer.clause()));
    }

    @GetMapping("/drafts")
    String drafts(Principal me, Model model) {
        model.addAttribute("lines", lines(me));
        return "apply/drafts";
    }

    @PostMapping("/drafts/{key}/discard")
    String discard(@PathVariable String key, Principal me, RedirectAttributes next) {
        drafts.discard(me.getName(), key);
        next.addFlashAttribute("good", "已放弃这份草稿。");
        return "redirect:/apply/drafts";
    }

    private List<Line> lines(Principal me) {
        return drafts.of(me.getName()).stream()
                .map(draft -> new Line(draft, gist(draft), UnionTime.show(draft.getUpdatedAt())))
                .toList();
    }

    /** A word of Chinese, rather than a code of a choice or a time. */
    private static String gist(SavedDraft draft) {
        return draft.getData().values().stream()
                .flatMap(List::stream)
                .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                .findFirst()
                .map(text -> text.length() <= 40 ? text : text.substring(0, 40) + "…")
                .orElse("");
    }
}

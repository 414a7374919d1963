package huiqian.approval.pages;

import huiqian.approval.EarlyEnd;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is kept for approved requests, and how it is given back. */
@Controller
@RequestMapping("/requests")
class EndingPages {

    record Line(Request request, String held) {}

    private final Ledger ledger;
    private final EarlyEnd earlyEnd;

    EndingPages(Ledger ledger, EarlyEnd earlyEnd) {
        this.ledger = ledger;
        this.earlyEnd = earlyEnd;
    }

    @GetMapping("/held")
    String held(Principal me, Model model) {
        Map<String, String> held = earlyEnd.all(me.getName());
        Map<String, Request> requests = ledger.all(List.copyOf(held.keySet()));
        model.addAttribute(
                "lines",
                held.entrySet().stream()
                        .filter(kept -> requests.containsKey(kept.getKey()))
                        .map(kept -> new Line(requests.get(kept.getKey()), kept.getValue()))
                        .toList());
        return "ending/held";
    }

    @GetMapping("/{number}/ending")
    String ask(@PathVariable String number, @RequestParam(required = false) String done, Principal me, Model model) {
        if (done != null) model.addAttribute("good", "已提前结束。有关的人都收到了通知。");
        return page(number, me, model);
    }

    @PostMapping("/{number}/ending")
    String end(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Principal me,
            Model model,
            HttpServletResponse response) {
        try {
            earlyEnd.of(number, me.getName(), reason);
            return "redirect:/requests/{number}/ending?done";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            model.addAttribute("reason", reason);
            return page(number, me, model);
        }
    }

    private String page(String number, Principal me, Model model) {
        Request request = ledger.find(number)
                .filter(found -> earlyEnd.mayEnd(found, me.getName()))
                .orElseThrow(() -> Refusal.unknown("没有编号为「%s」的申请".formatted(number)));
        model.addAttribute("request", request);
        model.addAttribute("held", earlyEnd.possible(List.of(number)).get(number));
        model.addAttribute("own", request.getApplicant().equals(me.getName()));
        model.addAttribute("office", earlyEnd.isOffice(me.getName()));
        return "ending/ending";
    }
}

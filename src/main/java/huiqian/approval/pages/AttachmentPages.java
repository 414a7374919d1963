package huiqian.approval.pages;

import huiqian.approval.attachment.Attachment;
import huiqian.approval.attachment.Attachments;
import huiqian.approval.attachment.Uploads;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A request's attachments on a page of their own, and where every page's form for them leads. */
@Controller
@RequestMapping("/requests/{number}/attachments")
class AttachmentPages {

    private static final String CASE = "case";

    private final Ledger ledger;
    private final AttachmentsOnPage onPage;
    private final Attachments attachments;
    private final Uploads uploads;

    AttachmentPages(Ledger ledger, AttachmentsOnPage onPage, Attachments attachments, Uploads uploads) {
        this.ledger = ledger;
        this.onPage = onPage;
        this.attachments = attachments;
        this.uploads = uploads;
    }

    @GetMapping
    String list(@PathVariable String number, Principal me, Model model) {
        return page(number, me, model);
    }

    @PostMapping
    String add(
            @PathVariable String number,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "") String to,
            Principal me,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        insistOnReading(number, me);
        try {
            String names = chosen(files).stream()
                    .map(file -> uploads.add(number, me.getName(), file))
                    .map(Attachment::getName)
                    .distinct()
                    .collect(Collectors.joining("、"));
            next.addFlashAttribute("good", "已上传：" + names);
            return back(to);
        } catch (Refusal refusal) {
            return refused(refusal, number, me, model, response);
        }
    }

    @PostMapping("/{id}/removal")
    String remove(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            Principal me,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        insistOnReading(number, me);
        try {
            Attachment gone = attachments.one(number, id, me.getName());
            attachments.remove(id, me.getName());
            next.addFlashAttribute("good", "已删除：" + gone.getName());
            return back(to);
        } catch (Refusal refusal) {
            return refused(refusal, number, me, model, response);
        }
    }

    /** Of two ways to choose a file most people use one. */
    private static List<MultipartFile> chosen(List<MultipartFile> files) {
        List<MultipartFile> chosen = files == null
                ? List.of()
                : files.stream().filter(file -> !isBlank(file)).toList();
        if (chosen.isEmpty()) throw Refusal.invalid("请选择要上传的文件");
        return chosen;
    }

    private static boolean isBlank(MultipartFile file) {
        String name = file.getOriginalFilename();
        return file.isEmpty() && (name == null || name.isBlank());
    }

    private static String back(String to) {
        return to.equals(CASE) ? "redirect:/requests/{number}" : "redirect:/requests/{number}/attachments";
    }

    private String refused(Refusal refusal, String number, Principal me, Model model, HttpServletResponse response) {
        // Whoever has no part in it is told so and shown nothing of the case: looks are noted where they are asked for.
        if (!ledger.takesPart(number, me.getName())) throw refusal;
        response.setStatus(refusal.kind().status());
        model.addAttribute("bad", refusal.getMessage());
        return page(number, me, model);
    }

    private String page(String number, Principal me, Model model) {
        Request request = insistOnReading(number, me);
        model.addAttribute("request", request);
        model.addAttribute("attached", onPage.of(number, me.getName()));
        model.addAttribute("own", request.getApplicant().equals(me.getName()));
        return "attachments/list";
    }

    private Request insistOnReading(String number, Principal me) {
        return ledger.find(number)
                .filter(found -> ledger.mayRead(number, me.getName()))
                .orElseThrow(() -> Refusal.unknown("没有编号为「%s」的申请".formatted(number)));
    }
}

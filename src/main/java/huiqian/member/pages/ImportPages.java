package huiqian.member.pages;

import huiqian.member.Departments;
import huiqian.member.roster.Change;
import huiqian.member.roster.Column;
import huiqian.member.roster.Plan;
import huiqian.member.roster.RosterImport;
import huiqian.member.roster.Scope;
import huiqian.page.Draft;
import huiqian.shared.Refusal;
import huiqian.sheet.SheetFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Import of a roster by hand: choose a file, see what it would change, confirm. */
@Controller
@RequestMapping("/people/import")
class ImportPages {

    private static final String REHEARSAL = "redirect:/people/import/rehearsal";

    private final Admins admins;
    private final PeopleView view;
    private final ImportBook book;
    private final ImportRunner runner;
    private final RosterImport imports;
    private final Departments departments;

    ImportPages(
            Admins admins,
            PeopleView view,
            ImportBook book,
            ImportRunner runner,
            RosterImport imports,
            Departments departments) {
        this.departments = departments;
        this.admins = admins;
        this.view = view;
        this.book = book;
        this.runner = runner;
        this.imports = imports;
    }

    @ModelAttribute
    void admit(Principal me) {
        admins.insistOn(me.getName());
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("columns", List.of(Column.values()));
        model.addAttribute("recent", book.recent().stream().map(view::recent).toList());
        model.addAttribute("today", view.today().toString());
        return "people/import";
    }

    /** The page that shows it comes of its own: whoever goes back to it, or loads it again, sends nothing again. */
    @PostMapping
    String take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean complete,
            @RequestParam(defaultValue = "") String end,
            Principal me,
            HttpSession session,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            Scope scope = new Scope(complete, complete && !end.isBlank() ? FormParameter.date("离任日期", end) : null);
            byte[] content = file.getBytes();
            ImportDraft.of(content, scope, rehearsed(content, scope, me)).keepIn(session);
            return REHEARSAL;
        } catch (Refusal refusal) {
            Draft.forget(ImportDraft.class, session);
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return choose(model);
        }
    }

    /** What the file chosen last would change now; what came of it, once it is confirmed. */
    @GetMapping("/rehearsal")
    String rehearsal(Principal me, HttpSession session, Model model) {
        ImportDraft draft = Draft.find(ImportDraft.class, session).orElse(null);
        if (draft == null) return "redirect:/people/import";
        if (book.find(draft.id()).isPresent()) return result(draft);
        Plan now = rehearsed(draft.content(), draft.scope(), me);
        if (draft.isOutdatedBy(now)) {
            if (!model.containsAttribute("good")) model.addAttribute("bad", "名册刚刚有变动，下面是按最新名册重新试算的结果，请再核对一次。");
            ImportDraft.of(draft.content(), draft.scope(), now).keepIn(session);
        }
        return show(draft, now, model);
    }

    /** Whoever confirms a second time is shown what came of the first. */
    @PostMapping("/confirmed")
    String confirm(@RequestParam String sha256, Principal me, HttpServletRequest request, RedirectAttributes next) {
        ImportDraft draft = Draft.recall(
                ImportDraft.class, request.getSession(), sha256, "这份文件已换成别的文件，或已退出登录，请重新选择文件；「导入名册」页列有最近的导入");
        if (book.find(draft.id()).isPresent()) return result(draft);
        Plan now = rehearsed(draft.content(), draft.scope(), me);
        if (draft.isOutdatedBy(now) || !now.isWorthwhile()) return REHEARSAL;
        try {
            runner.begin(draft, me.getName(), request.getRemoteAddr());
            return result(draft);
        } catch (Refusal busy) {
            next.addFlashAttribute("bad", busy.getMessage());
            return REHEARSAL;
        }
    }

    private static String result(ImportDraft draft) {
        return "redirect:/people/import/" + draft.id();
    }

    private Plan rehearsed(byte[] content, Scope scope, Principal me) {
        return imports.rehearse(SheetFile.read(content), scope, me.getName());
    }

    private String show(ImportDraft draft, Plan plan, Model model) {
        model.addAttribute("sha256", draft.sha256());
        model.addAttribute("plan", plan);
        model.addAttribute("departments", departments.all().size());
        model.addAttribute("kinds", List.of(Change.Kind.values()));
        return "people/rehearsal";
    }
}

package huiqian.web.people;

import huiqian.member.Departments;
import huiqian.member.sheet.Change;
import huiqian.member.sheet.Column;
import huiqian.member.sheet.Plan;
import huiqian.member.sheet.RosterImport;
import huiqian.member.sheet.Scope;
import huiqian.shared.Refusal;
import huiqian.web.Draft;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Import of a roster by hand: choose a file, see what it would change, confirm. */
@Controller
@RequestMapping("/people/import")
class ImportPages {

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

    @PostMapping
    String rehearse(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean complete,
            @RequestParam(defaultValue = "") String end,
            Principal me,
            HttpSession session,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            Scope scope = new Scope(complete, complete && !end.isBlank() ? Given.date("离任日期", end) : null);
            return show(file.getBytes(), scope, me, session, model, response);
        } catch (Refusal refusal) {
            Draft.forget(ImportDraft.class, session);
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return choose(model);
        }
    }

    /** Whoever confirms a second time is shown what came of the first. */
    @PostMapping("/confirmed")
    String confirm(
            @RequestParam String sha256,
            Principal me,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        HttpSession session = request.getSession();
        ImportDraft draft =
                Draft.recall(ImportDraft.class, session, sha256, "这份文件已换成别的文件，或已退出登录，请重新选择文件；「导入名册」页列有最近的导入");
        if (book.find(draft.id()).isPresent()) return result(draft);
        Plan now = imports.rehearse(RosterFile.read(draft.content()), draft.scope(), me.getName());
        if (draft.isOutdatedBy(now)) {
            model.addAttribute("bad", "名册刚刚有变动，下面是按最新名册重新试算的结果，请再核对一次。");
            return show(draft.content(), draft.scope(), me, session, model, response);
        }
        try {
            runner.begin(draft, me.getName(), request.getRemoteAddr());
            return result(draft);
        } catch (Refusal busy) {
            response.setStatus(busy.kind().status());
            model.addAttribute("bad", busy.getMessage());
            return show(draft, now, model);
        }
    }

    private static String result(ImportDraft draft) {
        return "redirect:/people/import/" + draft.id();
    }

    private String show(
            byte[] content, Scope scope, Principal me, HttpSession session, Model model, HttpServletResponse response) {
        Plan plan = imports.rehearse(RosterFile.read(content), scope, me.getName());
        ImportDraft draft = ImportDraft.of(content, scope, plan);
        boolean worthwhile = plan.isSound() && !plan.changes().isEmpty();
        if (worthwhile) draft.keepIn(session);
        else Draft.forget(ImportDraft.class, session);
        if (!plan.isSound()) response.setStatus(HttpStatus.BAD_REQUEST.value());
        return show(draft, plan, model);
    }

    private String show(ImportDraft draft, Plan plan, Model model) {
        model.addAttribute("sha256", draft.sha256());
        model.addAttribute("plan", plan);
        model.addAttribute("departments", departments.all().size());
        model.addAttribute("kinds", List.of(Change.Kind.values()));
        return "people/rehearsal";
    }
}

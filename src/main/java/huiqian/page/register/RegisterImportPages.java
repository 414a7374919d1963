package huiqian.page.register;

import huiqian.page.Download;
import huiqian.page.Draft;
import huiqian.shared.Refusal;
import huiqian.sheet.SheetColumn;
import huiqian.sheet.SheetFile;
import huiqian.sheet.Spreadsheets;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Import into a register: choose a file, see what it would change, confirm. */
@Controller
@RequestMapping("/office/{register}")
class RegisterImportPages {

    private static final String REHEARSAL = "redirect:/office/{register}/import/rehearsal";
    private static final String CHOOSE = "redirect:/office/{register}/import";
    private static final String GONE = "这份文件已换成别的文件，或已退出登录，请重新选择文件";

    private static final List<String> RULES = List.of(
            "有这个编号的行改它，没有的新增；表中没有提到的不受影响，什么都不会被删除。",
            "空着的单元格表示不改；选填的内容填「无」表示清空。",
            "先试算后导入：只要有一行有错，整份文件都不导入。同一份文件导入两次，第二次不会有任何改动。",
            "单元格请填文字、数字或日期，不要用公式。编号以「示例」开头的行会被忽略。",
            "一次最多 5000 行、2 MB。");

    private final Registers registers;
    private final RegisterImport imports;

    RegisterImportPages(Registers registers, RegisterImport imports) {
        this.registers = registers;
        this.imports = imports;
    }

    @GetMapping("/import")
    String choose(@PathVariable String register, Principal me, Model model) {
        return page(keeping(register, me), model);
    }

    private static String page(Book<?> book, Model model) {
        model.addAttribute("about", book.about());
        model.addAttribute("columns", FormColumn.asked(book));
        model.addAttribute("rules", RULES);
        return "office/import";
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String register, Principal me) {
        Book<?> book = keeping(register, me);
        List<FormColumn> columns = FormColumn.asked(book);
        List<List<String>> lines = List.of(
                columns.stream().map(SheetColumn::title).toList(),
                columns.stream().map(SheetColumn::example).toList());
        String title = book.about().title();
        return Download.xlsx(title + "模板.xlsx", Spreadsheets.xlsx(title, lines, columns, RULES));
    }

    @PostMapping("/import")
    String take(
            @PathVariable String register,
            @RequestParam(required = false) MultipartFile file,
            Principal me,
            HttpSession session,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Book<?> book = keeping(register, me);
        try {
            byte[] content = file == null ? new byte[0] : file.getBytes();
            RegisterDraft.of(book, content, imports.rehearse(book, SheetFile.read(content)))
                    .keepIn(session);
            return REHEARSAL;
        } catch (Refusal refusal) {
            Draft.forget(RegisterDraft.class, session);
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return page(book, model);
        }
    }

    @GetMapping("/import/rehearsal")
    String rehearsal(@PathVariable String register, Principal me, HttpSession session, Model model) {
        Book<?> book = keeping(register, me);
        RegisterDraft draft = Draft.find(RegisterDraft.class, session)
                .filter(one -> one.isOf(book))
                .orElse(null);
        if (draft == null) return CHOOSE;
        RegisterPlan now = imports.rehearse(book, SheetFile.read(draft.content()));
        if (!draft.shown().equals(now.digest())) {
            if (now.isWorthwhile()) model.addAttribute("bad", "登记册刚刚有变动，下面是重新试算的结果，请再核对一次。");
            RegisterDraft.of(book, draft.content(), now).keepIn(session);
        }
        model.addAttribute("about", book.about());
        model.addAttribute("sha256", draft.sha256());
        model.addAttribute("plan", now);
        return "office/rehearsal";
    }

    @PostMapping("/import/confirmed")
    String confirm(
            @PathVariable String register,
            @RequestParam(defaultValue = "") String sha256,
            Principal me,
            HttpSession session,
            RedirectAttributes next) {
        Book<?> book = keeping(register, me);
        RegisterDraft draft = Draft.recall(RegisterDraft.class, session, sha256, GONE);
        if (!draft.isOf(book)) throw Refusal.conflict(GONE);
        try {
            RegisterImport.Applied done =
                    imports.apply(book, SheetFile.read(draft.content()), draft.shown(), me.getName());
            if (!done.applied()) return REHEARSAL;
            next.addFlashAttribute("good", told(book, done.plan()));
            next.addFlashAttribute("upsetRows", done.upset());
            return "redirect:/office/{register}";
        } catch (DataIntegrityViolationException collision) {
            throw Refusal.conflict("刚刚有人登记了同样的编号或名称，什么都没有导入，请重新试算");
        }
    }

    private static String told(Book<?> book, RegisterPlan plan) {
        String measure = book.about().measure();
        return "已导入：新增 %d %s，修改 %d %s。"
                .formatted(plan.added().size(), measure, plan.changed().size(), measure);
    }

    private Book<?> keeping(String register, Principal me) {
        return registers.visit(register, me.getName()).insistOnKeeping().book();
    }
}

package huiqian.page.register;

import huiqian.page.Download;
import huiqian.page.PageFrame;
import huiqian.sheet.Spreadsheets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office: its registers, the rows of each, and each row by itself. */
@Controller
@RequestMapping("/office")
class RegisterPages {

    private final Registers registers;
    private final RegisterView view;
    private final Rows rows;
    private final History history;
    private final PageFrame frame;
    private final Clock clock;

    RegisterPages(Registers registers, RegisterView view, Rows rows, History history, PageFrame frame, Clock clock) {
        this.registers = registers;
        this.view = view;
        this.rows = rows;
        this.history = history;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping
    String office(Principal me, Model model) {
        model.addAttribute(
                "cards", registers.openTo(me.getName()).stream().map(view::card).toList());
        model.addAttribute(
                "others",
                frame.links(me.getName()).stream()
                        .filter(link -> link.path().startsWith("/office/"))
                        .toList());
        return "office/index";
    }

    @GetMapping("/{register}")
    String list(@PathVariable String register, @RequestParam Map<String, String> asked, Principal me, Model model) {
        Visit<?> visit = registers.visit(register, me.getName());
        model.addAllAttributes(view.list(visit, Wanted.of(visit, asked)));
        return "office/list";
    }

    /** What the list shows, on all its pages. */
    @GetMapping("/{register}.xlsx")
    ResponseEntity<byte[]> export(
            @PathVariable String register, @RequestParam Map<String, String> asked, Principal me) {
        Visit<?> visit = registers.visit(register, me.getName());
        List<Row> found = rows.find(visit, Wanted.of(visit, asked), 0, Integer.MAX_VALUE);
        String title = visit.book().about().title();
        return Download.xlsx(
                "%s-%s.xlsx".formatted(title, LocalDate.now(clock)),
                Spreadsheets.xlsx(title, exported(visit, found), List.of(), List.of()));
    }

    private static List<List<Object>> exported(Visit<?> visit, List<Row> found) {
        Book<?> book = visit.book();
        List<List<Object>> lines = new ArrayList<>();
        List<Object> heads =
                new ArrayList<>(visit.columns().stream().map(book::label).toList());
        if (visit.insider()) heads.add(FormColumn.RETIRED);
        lines.add(heads);
        for (Row row : found) {
            List<Object> line = new ArrayList<>();
            visit.columns().forEach(column -> line.add(Cells.exported(book.field(column), row.get(column.key()))));
            if (visit.insider()) line.add(Cells.show(null, row.retired()));
            lines.add(line);
        }
        return lines;
    }

    @GetMapping("/{register}/{key}")
    String row(@PathVariable String register, @PathVariable String key, Principal me, Model model) {
        Visit<?> visit = registers.visit(register, me.getName());
        Row row = rows.one(visit, key).orElseThrow(() -> RegisterDesk.unknown(visit.book(), key));
        model.addAttribute("visit", visit);
        model.addAttribute("about", visit.book().about());
        model.addAttribute("line", RegisterView.line(visit, visit.columns(), row));
        if (!visit.insider()) return "office/row";
        model.addAttribute("reliances", visit.book().register().reliances(row));
        model.addAttribute("history", history.of(visit.book(), row.key()));
        model.addAttribute("barred", visit.book().register().barred(row).orElse(null));
        return "office/row";
    }
}

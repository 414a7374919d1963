package huiqian.web;

import huiqian.shared.Refusal;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the QR code of a record leads, for anyone: what the code on the paper is and how to check it. It does not tell whether there is such a record. */
@Controller
class VerifyPage {

    /** As records print it; what else is typed there is no code of ours. */
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");

    @GetMapping("/verify/{code}")
    String verify(@PathVariable String code, Model model) {
        if (!CODE.matcher(code).matches()) throw Refusal.unknown("这不是会签批件的校验码，请核对纸面上的十二位编码");
        model.addAttribute("code", code);
        return "verify";
    }
}

package huiqian.flow.pages;

import huiqian.page.Explanations;
import huiqian.shared.Refusal;
import java.security.Principal;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** Checks of drafts for programs. It is a question: a draft full of mistakes is an answer, too. */
@RestController
class CheckController {

    private final FlowKeepers keepers;
    private final FlowCheck check;

    CheckController(FlowKeepers keepers, FlowCheck check) {
        this.keepers = keepers;
        this.check = check;
    }

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @PostMapping("/api/models/check")
    CheckView check(@RequestParam(required = false) List<MultipartFile> files) {
        return CheckView.of(check.of(DraftFiles.read(files)));
    }

    @ExceptionHandler
    ProblemDetail unread(MultipartException upload) {
        Refusal refusal =
                upload instanceof MaxUploadSizeExceededException ? DraftFiles.tooLarge() : DraftFiles.unreadable();
        return Explanations.of(refusal);
    }
}

package huiqian.web.people;

import huiqian.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;

/** What people at the pages are told when something does not go through: a page, not a problem for scripts. */
@ControllerAdvice(assignableTypes = {PeoplePages.class, PersonPages.class, ImportPages.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedPages {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedPages.class);

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        return page(HttpStatus.valueOf(refusal.kind().status()), refusal.getMessage());
    }

    @ExceptionHandler({
        MissingServletRequestPartException.class,
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class
    })
    ModelAndView incomplete(Exception request) {
        return page(HttpStatus.BAD_REQUEST, "表单没有填写完整，请返回重试");
    }

    @ExceptionHandler
    ModelAndView oversized(MultipartException upload) {
        return page(HttpStatus.BAD_REQUEST, RosterFile.tooLarge().getMessage());
    }

    @ExceptionHandler
    ModelAndView collided(ConcurrencyFailureException collision) {
        return page(HttpStatus.CONFLICT, "刚刚有人同时修改了名册，请刷新后再试");
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception failure) {
        LOG.error("Unexpected failure on a page of the roster", failure);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错了，请稍后再试");
    }

    private static ModelAndView page(HttpStatus status, String message) {
        ModelAndView page = new ModelAndView("people/refused", status);
        page.addObject("message", message);
        return page;
    }
}

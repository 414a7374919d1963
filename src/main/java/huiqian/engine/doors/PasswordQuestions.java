package huiqian.engine.doors;

import huiqian.engine.identity.PasswordCheck;
import huiqian.member.Credentials;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Answers admins who ask the engine whether something is a person's password: no faster than the login does, and for all who read the log to see. */
@Component
class PasswordQuestions {

    private final PasswordCheck check;
    private final ApplicationEventPublisher events;

    PasswordQuestions(PasswordCheck check, ApplicationEventPublisher events) {
        this.check = check;
        this.events = events;
    }

    @SuppressWarnings("unchecked")
    <T> Command<T> slowed(Command<T> question, String asking) {
        DirectFieldAccessor fields = new DirectFieldAccessor(question);
        String person = String.valueOf(fields.getPropertyValue("userId"));
        String password = String.valueOf(fields.getPropertyValue("password"));
        return context -> (T) (Object) answer(person, password, asking);
    }

    private boolean answer(String person, String password, String asking) {
        try {
            boolean right = check.match(person, password, Who.clientAddress());
            note(asking, person, right ? "经接口核对密码：相符" : "经接口核对密码：不符");
            return right;
        } catch (Credentials.MustWait wait) {
            throw Refusal.tooMany(wait.getMessage());
        }
    }

    private void note(String asking, String person, String detail) {
        events.publishEvent(new Noteworthy(Kind.PASSWORD_CHECKED, asking, person, detail));
    }
}

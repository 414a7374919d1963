package huiqian.engine.doors;

import huiqian.engine.identity.PasswordCheck;
import huiqian.member.Credentials;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Answers admins who ask the engine whether something is a person's password: no faster than the login does, and for all who read the log to see. */
@Component
class PasswordQuestions implements AdminDeed {

    private final PasswordCheck check;
    private final ApplicationEventPublisher events;

    PasswordQuestions(PasswordCheck check, ApplicationEventPublisher events) {
        this.check = check;
        this.events = events;
    }

    /** The engine is not asked: it would answer at once. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T done(CommandRow row, CommandFields question, String asking, Supplier<T> doing) {
        String person = String.valueOf(question.value("userId"));
        String password = String.valueOf(question.value("password"));
        return (T) (Object) answer(person, password, asking);
    }

    private boolean answer(String person, String password, String asking) {
        try {
            boolean right = check.match(person, password, Caller.address());
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

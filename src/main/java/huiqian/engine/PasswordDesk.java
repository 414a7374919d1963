package huiqian.engine;

import huiqian.shared.Refusal;
import java.security.SecureRandom;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class PasswordDesk implements Credentials {

    /** Read out over the telephone: nothing that looks or sounds like something else. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;

    private final IdentityService identity;
    private final SecureRandom random = new SecureRandom();

    PasswordDesk(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public String issue(String person) {
        User user = identity.createUserQuery().userId(person).singleResult();
        if (user == null) throw Refusal.unknown("没有账号为「%s」的人".formatted(person));
        String password = random();
        user.setPassword(password);
        identity.saveUser(user);
        return password;
    }

    private String random() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}

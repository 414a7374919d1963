package huiqian.web.access;

import huiqian.member.Roster;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page writes for somebody else than it was loaded for. Pages of one browser share its session: where another person has signed
 * in meanwhile, an old page would act under that person's name. Pages say whose they are; programs need not.
 */
class Ownership extends OncePerRequestFilter {

    static final String HEADER = "X-Huiqian-Account";

    private static final Set<String> READING =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

    private final Answers answers;
    private final Roster roster;

    Ownership(Answers answers, Roster roster) {
        this.answers = answers;
        this.roster = roster;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (!isForeign(request, person)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HEADER, person.getName());
        String name = roster.nameOf(person.getName());
        answers.write(request, response, HttpStatus.CONFLICT, "现在登录的是%s，请刷新页面；您刚才的操作没有提交".formatted(name));
    }

    private static boolean isForeign(HttpServletRequest request, Authentication person) {
        String owner = request.getHeader(HEADER);
        return owner != null
                && !READING.contains(request.getMethod())
                && person != null
                && !(person instanceof AnonymousAuthenticationToken)
                && !owner.equals(person.getName());
    }
}

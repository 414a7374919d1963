package huiqian.processes;

import java.util.Set;
import java.util.regex.Pattern;

/** The words that flows and forms may use besides the vocabulary's own. */
final class Words {

    /** Set by the platform for every request: no application form may ask for them. */
    static final Set<String> STANDARD_VARIABLES = Set.of(
            "requestId",
            "applicant",
            "applicantName",
            "applicantDepartment",
            "title",
            "verdict",
            "comment",
            "returnReason");

    static final Set<String> ROLES =
            Set.of("minister", "chair", "presidium", "secretariat", "officeDirector", "advisor");

    static final Set<String> LIVE_LISTS = Set.of("rooms", "departments", "members", "assets");
    static final Set<String> LIVE_DEFAULTS = Set.of("applicant", "department", "today", "phone");

    /** The names beans of the vocabulary have or are meant to have: a variable of that name would hide the bean. */
    static final Set<String> BEANS =
            Set.of("members", "requests", "votes", "notices", "activities", "assets", "rooms", "leaves");

    static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");

    /** A regulation's title followed by the place in it. */
    static final Pattern CITATION = Pattern.compile("^《[^》]+》.*第[一二三四五六七八九十\\d]+条.*", Pattern.DOTALL);

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private Words() {}

    static boolean isChinese(String text) {
        return text != null && CHINESE.matcher(text).find();
    }

    static boolean isCitation(String text) {
        return text != null && CITATION.matcher(text).matches();
    }
}

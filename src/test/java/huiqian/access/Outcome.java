package huiqian.access;

import huiqian.support.Http.Answer;

/** What an answer amounts to, in the words of the table. */
final class Outcome {

    private Outcome() {}

    /** Those who are let in read {@code ok}, {@code empty}, or {@code bad} where what the test asked for made no sense. */
    static String of(Answer answer) {
        int status = answer.status();
        if (status == 401 || status == 403 || status == 404 || status == 405) return String.valueOf(status);
        if (status >= 500) return "500";
        if (status >= 400) return "bad";
        if (status >= 300) return "moved";
        String text = answer.text().replaceAll("\\s", "");
        return text.equals("[]")
                        || text.equals("{}")
                        || text.equals("{\"count\":0}")
                        || text.startsWith("{\"items\":[],")
                ? "empty"
                : "ok";
    }
}

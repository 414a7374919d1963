package huiqian.approval;

/** What a domain has against a draft: the key of the field it is about and a Chinese sentence that quotes the value. */
public record Objection(String field, String message) {}

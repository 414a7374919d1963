package huiqian.web.people;

/** An initial password as it is kept. */
record SealedPassword(String person, String secret) {}

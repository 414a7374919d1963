package huiqian.member.pages;

/** An initial password as it is kept. */
record SealedPassword(String person, String secret) {}

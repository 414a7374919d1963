package huiqian.member;

/** A department: short Latin code and Chinese name, such as Arts 文艺部. */
public record Department(String code, String name) {}

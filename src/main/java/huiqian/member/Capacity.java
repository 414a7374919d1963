package huiqian.member;

/** The post in which somebody acts, as the ledger writes it (文艺部部长), and whether they stand in for a vacant one (代). */
public record Capacity(String post, boolean acting) {}

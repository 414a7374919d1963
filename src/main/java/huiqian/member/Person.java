package huiqian.member;

/**
 * A person as other modules see them.
 *
 * @param department code of the primary department, null for those without one
 * @param departmentName its Chinese name, or null
 */
public record Person(String id, String name, String phone, String department, String departmentName) {}

/** Who belongs to the union, which post each holds from when to when, and who therefore decides (R04 2-3, R12 §6-8). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "page", "sheet"})
package huiqian.member;

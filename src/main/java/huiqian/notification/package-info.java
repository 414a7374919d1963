/** Tells people what waits for them and what became of their requests. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "member", "approval"})
package huiqian.notification;

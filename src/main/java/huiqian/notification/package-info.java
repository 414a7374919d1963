/** Tells people what waits for them and what became of their requests. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "member", "page", "approval", "approval :: *"})
package huiqian.notification;

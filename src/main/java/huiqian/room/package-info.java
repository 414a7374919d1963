/** Rooms, their opening hours and who has them when (R21 §7, R14). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "member", "approval", "approval :: *", "form", "page", "page :: *"})
package huiqian.room;

/** Keeps for good who signed in, was refused, read and changed what, when and from where. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "member", "page", "sheet"})
package huiqian.audit;

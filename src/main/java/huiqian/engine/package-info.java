/** Everything Camunda: deployment, intake, guard, identities and the bridge from task events to the ledger. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "member", "form", "approval"})
package huiqian.engine;

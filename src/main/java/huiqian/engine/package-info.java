/** Runs one case on Camunda. Here it is put together; its rooms say what happens to a case. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "member", "form", "page", "approval", "approval :: *"})
package huiqian.engine;

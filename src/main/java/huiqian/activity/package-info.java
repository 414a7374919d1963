/** Activities the presidium approved and the reports filed after them (R05 一5-6, R20 3.3). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "member", "approval", "approval :: *"})
package huiqian.activity;

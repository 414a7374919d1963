/** Leave on the attendance record (R05 二5). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "member", "approval", "approval :: *"})
package huiqian.leave;

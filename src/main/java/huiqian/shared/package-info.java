/** Words every module shares: the vocabulary's markers, refusals, periods and the union's time. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package huiqian.shared;

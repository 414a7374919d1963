/** The model of a Camunda Form: its fields, what a submission must satisfy, and how a value is shown. Knows no engine. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package huiqian.form;

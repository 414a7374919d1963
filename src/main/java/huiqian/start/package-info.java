/** Tells whoever starts the platform, in Chinese, what keeps it from starting and what to do; the list of causes is {@code META-INF/spring.factories}. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package huiqian.start;

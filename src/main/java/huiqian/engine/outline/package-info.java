/** What a model says in the words of those who use it, and what sets two models apart. */
@org.springframework.modulith.NamedInterface("outline")
package huiqian.engine.outline;

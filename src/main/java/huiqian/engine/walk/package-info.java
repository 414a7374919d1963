/** Walks through a model that keep something in mind on the way, such as who was asked last. Knows no rule of the house. */
@org.springframework.modulith.NamedInterface("walk")
package huiqian.engine.walk;

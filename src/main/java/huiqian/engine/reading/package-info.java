/** What a model says of a step and in an expression, read as the engine reads it. */
@org.springframework.modulith.NamedInterface("reading")
package huiqian.engine.reading;

/** Takes running cases from one version of their flow to another, and tells beforehand which can go. */
@org.springframework.modulith.NamedInterface("move")
package huiqian.engine.move;

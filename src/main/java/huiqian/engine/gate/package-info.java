/** The deployment gate: reads a model with its forms and says what the house does not accept, one rule for each convention. */
@org.springframework.modulith.NamedInterface("gate")
package huiqian.engine.gate;

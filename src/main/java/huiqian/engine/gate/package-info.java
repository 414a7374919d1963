/** The deployment gate: reads a model with its forms and says what the house does not accept, one rule for each convention. */
package huiqian.engine.gate;

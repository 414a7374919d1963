/** The deployment gate: says what the house does not accept of a model, one rule for each convention. */
package huiqian.flow.gate;

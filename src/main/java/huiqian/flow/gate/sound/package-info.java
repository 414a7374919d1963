/** Whether a flow is sound: a case always comes on, to an outcome, and never meets a variable that nobody has filled in. */
package huiqian.flow.gate.sound;

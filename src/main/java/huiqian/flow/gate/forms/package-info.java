/** What one form has to be like, whatever flow opens it: all of it is seen, can be filled in, and leaves a no as possible as a yes. */
package huiqian.flow.gate.forms;

/** Plays cases of the past through a draft, in an engine of its own that leaves no trace. */
package huiqian.flow.replay;

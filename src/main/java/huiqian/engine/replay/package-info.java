/** Plays cases of the past through a draft, in an engine of its own that leaves no trace. */
@org.springframework.modulith.NamedInterface("replay")
package huiqian.engine.replay;

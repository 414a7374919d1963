/** Who may ask what of the engine, over whichever of its APIs, and what is answered to everyone else. */
@org.springframework.modulith.NamedInterface("doors")
package huiqian.engine.doors;

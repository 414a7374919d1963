/** The versions of each flow: their files, who deployed them, and the way back to an earlier one. */
@org.springframework.modulith.NamedInterface("version")
package huiqian.engine.version;

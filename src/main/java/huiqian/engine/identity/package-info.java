/** Who somebody is to the engine: accounts, groups, grants and passwords, derived from the roster. */
@org.springframework.modulith.NamedInterface("identity")
package huiqian.engine.identity;

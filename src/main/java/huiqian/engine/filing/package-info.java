/** What happens to a form that somebody sends: as an application or to complete a step; checked, kept, numbered. */
@org.springframework.modulith.NamedInterface("filing")
package huiqian.engine.filing;

/** What the platform could not do by itself: said in plain words, kept until it is done, tried again when somebody asks. */
@org.springframework.modulith.NamedInterface("incident")
package huiqian.engine.incident;

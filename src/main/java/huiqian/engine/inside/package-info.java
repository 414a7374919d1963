/** Where the house is built into Camunda's engine. What it needs from there others say in words of their own: nobody else knows the insides. */
@org.springframework.modulith.NamedInterface("inside")
package huiqian.engine.inside;

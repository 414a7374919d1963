/** FEEL, as conditions and computed fields are written in it, within bounds of time and size. */
@org.springframework.modulith.NamedInterface("feel")
package huiqian.form.feel;

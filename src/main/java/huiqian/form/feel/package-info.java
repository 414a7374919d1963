/** FEEL, as conditions and computed fields are written in it, within bounds of time and size. */
package huiqian.form.feel;

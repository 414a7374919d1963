/** A form of the house drawn on a page of ours without any script, and read back as the submission that its rules check. */
@org.springframework.modulith.NamedInterface("form")
package huiqian.page.form;

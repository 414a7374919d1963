/** The pages where people apply: what they may apply for, the form, what becomes of it, and what they have begun and not submitted. */
@org.springframework.modulith.NamedInterface("apply")
package huiqian.approval.apply;

/**
 * Registers of the house: what a noun says of itself (columns, rights, an entry form) becomes a list, a page for each row, entry, change, import
 * and history.
 */
@org.springframework.modulith.NamedInterface("register")
package huiqian.page.register;

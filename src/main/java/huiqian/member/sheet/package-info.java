/** The roster as a sheet of lines, as it is exchanged with spreadsheets: its columns, what a sheet would change, and its import. */
@org.springframework.modulith.NamedInterface("sheet")
package huiqian.member.sheet;

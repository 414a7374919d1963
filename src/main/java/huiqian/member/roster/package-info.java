/** The roster as a sheet of lines: its columns, what a sheet would change, and its import. */
package huiqian.member.roster;

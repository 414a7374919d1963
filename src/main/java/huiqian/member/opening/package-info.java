/** The roster of the first day: the first administrator, or the people of the demo. */
package huiqian.member.opening;

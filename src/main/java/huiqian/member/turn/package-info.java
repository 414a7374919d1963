/** What a new day brings: terms begin and end at midnight, and whoever acts changes with them. */
package huiqian.member.turn;

/** The roster as administrators look after it: people, posts, passwords, and the roster's exchange with spreadsheets. */
package huiqian.web.people;

/** The roster and the departments as administrators look after them: people, posts, passwords, and the exchange with spreadsheets. */
package huiqian.member.pages;

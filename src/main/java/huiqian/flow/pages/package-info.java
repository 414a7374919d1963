/** The flows as administrators look after them: versions, checks of drafts, moving cases, trials. */
package huiqian.flow.pages;

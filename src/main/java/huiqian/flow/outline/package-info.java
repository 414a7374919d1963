/** What a model says in the words of those who use it, and what sets two models apart. */
package huiqian.flow.outline;

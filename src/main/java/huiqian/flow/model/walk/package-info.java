/** Walks through a model that keep something in mind on the way, such as who was asked last. Knows no rule of the house. */
package huiqian.flow.model.walk;

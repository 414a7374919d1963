/** A model and its forms, read once: elements, settings, the words of the vocabulary. */
package huiqian.flow.model;

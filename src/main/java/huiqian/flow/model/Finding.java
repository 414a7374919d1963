package huiqian.flow.model;

/**
 * Something a model or one of its forms has to change before it can be deployed.
 *
 * @param elementId the element of the diagram it concerns, null where the file as a whole cannot be read
 * @param elementName the element's label, null if it has none
 * @param line in the model's file, 0 if unknown
 * @param message in Chinese: names the element and says what to do
 */
public record Finding(String elementId, String elementName, int line, int column, String message) {

    /** The same of a file that bears this name. */
    public Finding in(String file) {
        return new Finding(elementId, elementName, line, column, "「" + file + "」：" + message);
    }
}

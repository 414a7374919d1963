package huiqian.approval;

/**
 * What a flow's model says about its requests.
 *
 * @param key process id, such as leave-request
 * @param name Chinese name
 * @param numberPrefix such as QJ
 * @param titleField key of the field that titles a request
 * @param clause the regulation and article it carries out
 */
public record Flow(String key, String name, String numberPrefix, String titleField, String clause) {}

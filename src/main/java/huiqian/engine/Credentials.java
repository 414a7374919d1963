package huiqian.engine;

/** The passwords of the roster's people. They are kept by the engine, salted and hashed; nobody can read one back. */
public interface Credentials {

    /**
     * Gives a person a new initial password, which has to be changed at the first login.
     *
     * @return the password, which can be read this once only
     * @throws huiqian.shared.Refusal if there is no account of that name
     */
    String issue(String person);
}

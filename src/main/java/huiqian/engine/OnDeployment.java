package huiqian.engine;

/**
 * Has a say when something is deployed, in the same transaction, in the order of the beans; what it throws ends the deployment. Old deployments
 * that are merely read again are none.
 */
public interface OnDeployment {

    /** Places in the order: who goes first keeps others from deploying meanwhile. */
    int ALONE = 1;

    int CHECKED = 2;
    int GRANTED = 3;
    int NOTED = 4;

    /** Nothing is read yet. */
    default void before(NewDeployment deployment) {}

    /** The engine has read it all. */
    default void after(NewDeployment deployment) {}
}

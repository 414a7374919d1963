package huiqian.flow.move;

/**
 * What became of one case that was to be moved.
 *
 * @param title null if there is no such request
 * @param from the version it followed before; 0 if it was not moved
 * @param failure why it was not moved, in Chinese; null if it was
 */
public record MoveResult(String number, String title, int from, String failure) {

    public boolean isMoved() {
        return failure == null;
    }
}

package huiqian.page.register;

import huiqian.page.Draft;
import huiqian.shared.Sha256;

/**
 * A sheet that was rehearsed.
 *
 * @param shown digest of the plan as the keeper saw it
 */
record RegisterDraft(String register, byte[] content, String sha256, String shown) implements Draft {

    static RegisterDraft of(Book<?> book, byte[] content, RegisterPlan plan) {
        String register = book.about().name();
        return new RegisterDraft(register, content, Sha256.hex(content), plan.digest());
    }

    boolean isOf(Book<?> book) {
        return register.equals(book.about().name());
    }
}

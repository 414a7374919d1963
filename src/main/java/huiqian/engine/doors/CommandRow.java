package huiqian.engine.doors;

import java.util.Locale;

/**
 * Who may give one command of the engine.
 *
 * @param command its name, as {@link CommandTable#name} has it
 * @param deed what the audit log calls it, null if it has no word for it
 */
record CommandRow(String subject, String command, ForMembers members, ForAdmins admins, String deed) {

    CommandRow {
        if (admins.isNoted() == (deed == null))
            throw new IllegalArgumentException("%s is noted with words or not at all".formatted(command));
    }

    static CommandRow of(String subject, String line) {
        String[] columns = line.split(" +");
        return new CommandRow(
                subject,
                columns[0],
                ForMembers.valueOf(constant(columns[1])),
                ForAdmins.valueOf(constant(columns[2])),
                columns.length > 3 ? columns[3] : null);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    boolean isFiling() {
        return members == ForMembers.FILES;
    }
}

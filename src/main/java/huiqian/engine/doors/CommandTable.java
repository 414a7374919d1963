package huiqian.engine.doors;

import huiqian.engine.Platform.Permitted;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may have the engine do what: {@code commands.txt}, read once. A command of Camunda's that has no row is nobody's to give. */
final class CommandTable {

    private static final String CAMUNDA = "org.camunda.bpm.";
    private static final String OURS = "huiqian.";

    static final List<CommandRow> ROWS = TextTable.read("commands.txt", CommandRow::of);

    private static final Map<String, CommandRow> BY_NAME =
            ROWS.stream().collect(Collectors.toMap(CommandRow::command, Function.identity()));

    private static final CommandRow NOBODYS = row("?", ForMembers.NO, ForAdmins.NO);
    private static final CommandRow CHECKED = row("Permitted", ForMembers.READS, ForAdmins.YES);
    private static final CommandRow UNCHECKED = row("huiqian", ForMembers.NO, ForAdmins.YES);

    private CommandTable() {}

    private static CommandRow row(String command, ForMembers members, ForAdmins admins) {
        return new CommandRow("", command, members, admins, null);
    }

    /** What holds for a command; of those of the house members get through with what checks for itself what they may do. */
    static CommandRow of(Object command) {
        if (command instanceof Permitted) return CHECKED;
        return ofType(command.getClass().getName());
    }

    static CommandRow ofType(String type) {
        if (type.startsWith(CAMUNDA)) return BY_NAME.getOrDefault(name(type), NOBODYS);
        return type.startsWith(OURS) ? UNCHECKED : NOBODYS;
    }

    /** How the table calls a class: by its simple name, within the class it is nested in. */
    static String name(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }
}

package huiqian.engine.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.engine.Platform;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class CommandTableTests {

    /** A row that names no command guards nothing, and a command without a row is one that nobody has thought of. */
    @Test
    void hasARowForEachCommandOfTheEngineAndNoOther() {
        assertThat(CommandTable.ROWS.stream().map(CommandRow::command))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(commands());
    }

    private static List<String> commands() {
        var scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return true;
            }
        };
        scan.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return scan.findCandidateComponents("org.camunda.bpm").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(Objects::requireNonNull)
                .map(name -> ClassUtils.resolveClassName(name, Command.class.getClassLoader()))
                .filter(type -> !type.isAnonymousClass() && !Modifier.isAbstract(type.getModifiers()))
                .map(type -> CommandTable.name(type.getName()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.impl.cmd.UnheardOfCmd",
                "org.camunda.bpm.engine.impl.cmd.GetUnheardOfCmd",
                "org.operaton.bpm.engine.impl.cmd.GetTaskFormCmd",
                "jdk.proxy2.$Proxy7"
            })
    void leavesToNobodyWhatHasNoRow(String type) {
        CommandRow row = CommandTable.ofType(type);

        assertThat(row.members()).isEqualTo(ForMembers.NO);
        assertThat(row.admins().isRefused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AddCommentCmd, NO_CASE", "CreateUserCmd, NO_PEOPLE", "DeleteHistoricProcessInstancesCmd, NO_HISTORY"})
    void tellsAdminsWhereItIsDoneInstead(String command, ForAdmins admins) {
        assertThat(CommandTable.ofType("org.camunda.bpm.engine.impl.cmd." + command)
                        .admins())
                .isEqualTo(admins);
    }

    @Test
    void letsMembersGiveCommandsOfTheHouseOnlyIfTheseCheckForThemselves() {
        Command<String> unchecked = context -> "";

        assertThat(CommandTable.of(unchecked).members()).isEqualTo(ForMembers.NO);
        assertThat(CommandTable.of(new Platform.Permitted<>(unchecked)).members())
                .isEqualTo(ForMembers.READS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DeployCmd no perhaps",
                "DeployCmd often yes",
                "ExecuteJobsCmd no mends",
                "DeployCmd no yes 部署",
                "DeployCmd"
            })
    void startsWithNoRowThatSaysNothingClear(String line) {
        assertThatThrownBy(() -> CommandRow.of("", line)).isInstanceOf(RuntimeException.class);
    }
}

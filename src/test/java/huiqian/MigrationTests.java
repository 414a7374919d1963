package huiqian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each module's tables are made by migrations in a folder of its own; a database made when they lay in one folder goes on. */
class MigrationTests {

    private static final Path MODULES = Path.of("src/main/java/huiqian");
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");

    @Test
    void everyMigrationLiesWithItsModule() throws IOException {
        Set<String> modules = modules();

        assertThat(migrations()).isNotEmpty().allSatisfy(file -> assertThat(modules)
                .as(file.toString())
                .contains(FOLDER.relativize(file.getParent()).toString()));
    }

    @Test
    void aDatabaseOfOneFolderGoesOn(@TempDir Path flat) throws IOException {
        for (Path migration : migrations()) Files.copy(migration, flat.resolve(migration.getFileName()));
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:one-folder;DB_CLOSE_DELAY=-1");
        configuration(database, "filesystem:" + flat).target("29?").load().migrate();

        Flyway now = configuration(database, "classpath:db/migration").load();
        assertThat(now.info().applied()).isNotEmpty();
        assertThat(now.migrate().migrations).isNotEmpty().allMatch(done -> Double.parseDouble(done.version) > 29);
        now.validate();
        assertThat(now.info().all())
                .hasSize(migrations().size())
                .extracting(MigrationInfo::getState)
                .containsOnly(MigrationState.SUCCESS);
    }

    private static Set<String> modules() throws IOException {
        try (Stream<Path> rooms = Files.list(MODULES)) {
            return rooms.filter(room -> Files.exists(room.resolve("package-info.java")))
                    .map(room -> room.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static FluentConfiguration configuration(JdbcDataSource database, String location) {
        return Flyway.configure().dataSource(database).locations(location);
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }
}

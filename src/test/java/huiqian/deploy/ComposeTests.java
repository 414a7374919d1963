package huiqian.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** docker-compose.yml against what the application reads: a name mistyped there would be passed over in silence. */
class ComposeTests {

    private static final String APPLICATION = "application";
    private static final String DATABASE = "database";

    /** Read by the JVM and the C library rather than by Spring. */
    private static final Set<String> READ_BELOW_SPRING = Set.of("TZ");

    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN|KEY");
    private static final Pattern DEMANDED = Pattern.compile("\\$\\{[A-Z_]+:\\?[^}]+}");

    private ComposeFile compose;

    @BeforeEach
    void readFile() throws IOException {
        compose = ComposeFile.read();
    }

    @Test
    void pinsItsImages() {
        assertThat(compose.services().values())
                .extracting(service -> (String) service.get("image"))
                .allMatch(image -> image.matches("[a-z/]+:\\d+\\.\\d+(\\.\\d+)?"), "names a version");
    }

    @Test
    void setsOnlyWhatTheApplicationReads() throws IOException {
        Settings settings = Settings.read();

        assertThat(compose.environment(APPLICATION).keySet())
                .allMatch(name -> READ_BELOW_SPRING.contains(name) || settings.includes(name), "is read");
    }

    @Test
    void wouldNoticeAMistypedName() throws IOException {
        Settings settings = Settings.read();

        assertThat(settings.includes("HUIQIAN_PUBLIC_URL")).isTrue();
        assertThat(settings.includes("HUIQIAN_PUBLIC_ADDRESS")).isFalse();
        assertThat(settings.includes("SPRING_DATASOURCE_USER")).isFalse();
    }

    @Test
    void setsAllThatTheProfileDemands() throws IOException {
        assertThat(Settings.demandedBy("postgres")).isNotEmpty();
        assertThat(compose.environment(APPLICATION))
                .containsKeys(Settings.demandedBy("postgres").toArray(String[]::new));
    }

    @Test
    void startsWithoutDemoData() {
        assertThat(compose.environment(APPLICATION)).containsEntry("SPRING_PROFILES_ACTIVE", "postgres");
        assertThat(compose.services().toString()).doesNotContain("demo");
    }

    @Test
    void takesEverySecretFromOutside() {
        for (String service : compose.services().keySet())
            assertThat(compose.environment(service).entrySet())
                    .filteredOn(entry -> SECRET.matcher(entry.getKey()).find())
                    .isNotEmpty()
                    .allMatch(entry -> DEMANDED.matcher(entry.getValue()).matches(), "is demanded, without a default");
    }

    @Test
    void leadsTheApplicationToItsDatabase() {
        Map<String, String> application = compose.environment(APPLICATION);
        Map<String, String> database = compose.environment(DATABASE);

        assertThat(application)
                .containsEntry(
                        "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://%s:5432/%s".formatted(DATABASE, database.get("POSTGRES_DB")))
                .containsEntry("SPRING_DATASOURCE_USERNAME", database.get("POSTGRES_USER"))
                .containsEntry("SPRING_DATASOURCE_PASSWORD", database.get("POSTGRES_PASSWORD"));
        assertThat(compose.map(APPLICATION, "depends_on"))
                .containsEntry(DATABASE, Map.of("condition", "service_healthy"));
        assertThat(compose.map(DATABASE, "healthcheck").get("test")).asString().contains("pg_isready");
    }

    @Test
    void keepsTheDatabaseOnAVolume() {
        assertThat(compose.list(DATABASE, "volumes")).containsExactly("database:/var/lib/postgresql/data");
        assertThat(compose.volumes()).containsKey("database");
    }

    @Test
    void showsTheApplicationAloneToTheOutside() throws IOException {
        assertThat(compose.list(DATABASE, "ports")).isEmpty();
        assertThat(compose.list(APPLICATION, "ports"))
                .singleElement()
                .asString()
                .endsWith(":" + Settings.valueOf("server.port"));
    }

    @Test
    void asksTheReadinessProbe() throws IOException {
        String probe = "http://127.0.0.1:%s/actuator/health/readiness".formatted(Settings.valueOf("server.port"));

        assertThat(compose.map(APPLICATION, "healthcheck").get("test"))
                .asString()
                .contains(probe);
        assertThat(Settings.valueOf("management.endpoint.health.probes.enabled"))
                .isEqualTo(true);
    }

    @Test
    void buildsFromTheDockerfile() {
        assertThat(compose.map(APPLICATION, "build"))
                .containsEntry("context", ".")
                .containsEntry("dockerfile", "src/main/docker/Dockerfile");
    }

    @Test
    void letsTheJarThroughToTheBuild() throws IOException {
        assertThat(Files.readAllLines(Path.of(".dockerignore"))).isEqualTo(List.of("*", "!" + Dockerfile.JAR));
    }
}

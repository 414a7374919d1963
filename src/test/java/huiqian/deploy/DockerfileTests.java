package huiqian.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The image is made of what Maven builds and runs as nobody in particular. */
class DockerfileTests {

    private Dockerfile dockerfile;

    @BeforeEach
    void readFile() throws IOException {
        dockerfile = Dockerfile.read();
    }

    @Test
    void copiesTheJarThatMavenBuilds() throws Exception {
        assertThat(Dockerfile.JAR).isEqualTo("target/%s.jar".formatted(pom("/project/build/finalName")));
        assertThat(dockerfile.all("COPY")).containsExactly(Dockerfile.JAR + " /opt/huiqian/huiqian.jar");
        assertThat(dockerfile.all("ENTRYPOINT")).singleElement().asString().contains("\"/opt/huiqian/huiqian.jar\"");
    }

    @Test
    void runsOnTheJavaItIsCompiledFor() throws Exception {
        String java = pom("/project/properties/java.version");

        assertThat(dockerfile.all("FROM")).containsExactly("eclipse-temurin:%s-jre".formatted(java));
    }

    @Test
    void doesNotRunAsRoot() {
        assertThat(dockerfile.all("USER")).containsExactly("huiqian");
        assertThat(dockerfile.comesBefore("RUN useradd", "USER")).isTrue();
        assertThat(dockerfile.comesBefore("USER", "ENTRYPOINT")).isTrue();
    }

    /** What is left after it answers nobody, and nothing restarts a process that lives. */
    @Test
    void endsWhenTheMemoryIsUsedUp() throws Exception {
        String option = "-XX:+ExitOnOutOfMemoryError";

        assertThat(dockerfile.all("ENTRYPOINT")).singleElement().asString().contains("\"" + option + "\", \"-jar\"");
        assertThat(Files.readString(Path.of("pom.xml"))).containsPattern("<jvmArguments>[^<]*" + Pattern.quote(option));
        assertThat(Files.readString(Path.of("README.md"))).contains("java " + option + " -jar huiqian.jar");
    }

    @Test
    void keepsUnionTime() {
        assertThat(dockerfile.all("ENV")).singleElement().asString().contains("TZ=Asia/Shanghai");
    }

    @Test
    void asksTheReadinessProbe() {
        assertThat(dockerfile.all("HEALTHCHECK")).singleElement().asString().contains("/actuator/health/readiness");
    }

    private static String pom(String path) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        return XPathFactory.newInstance().newXPath().evaluate(path, pom);
    }
}

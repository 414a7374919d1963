package huiqian.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXParseException;

/** The gate judges what the engine will read: where two readers could differ, one could be shown what the other does not see. */
class XmlReadingTests {

    private static final String DEFINITIONS =
            """
            <b:definitions xmlns:b='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:c='http://camunda.org/schema/1.0/bpmn'
              targetNamespace='t'>%s</b:definitions>""";

    static Stream<Path> shippedModels() throws IOException {
        return Files.list(Path.of("processes"))
                .filter(file -> file.toString().endsWith(".bpmn"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("shippedModels")
    void readsShippedModelsAsTheEngineDoes(Path model) throws IOException {
        byte[] content = Files.readAllBytes(model);

        assertThat(told(XmlReading.of(content).root())).isEqualTo(told(new EnginesOwn(content).getRootElement()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b:process id='a&#x41;' c:versionTag=' 1 ' isExecutable='true'><b:documentation>one<![CDATA[ <two> ]]>&amp;<!-- not -->three</b:documentation></b:process>",
                "<b:process id='a'><b:startEvent id='s' xmlns:x='http://camunda.org/schema/1.0/bpmn' x:formRef='f'/></b:process>",
                "<process xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='a' name='&lt;&#10;b'/>",
                "<b:process id='a'><b:unheard/></b:process>",
                "<b:process id='a'><b:startEvent id='a'/></b:process>",
                "<b:process id='a'>",
                "<b:process id='a' id='b'/>",
                "<x:process id='a'/>"
            })
    void readsOddModelsAsTheEngineDoes(String inner) {
        insistOnTheSame(DEFINITIONS.formatted(inner));
    }

    @Test
    void readsNoDocumentTypeAsTheEngineDoesNot() {
        insistOnTheSame("<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><d>&e;</d>");
        insistOnTheSame("");
        insistOnTheSame("no XML");
    }

    private static void insistOnTheSame(String xml) {
        byte[] content = xml.getBytes(StandardCharsets.UTF_8);
        XmlReading ours = XmlReading.of(content);
        EnginesOwn engines = new EnginesOwn(content);

        assertThat(ours.errors()).map(XmlReadingTests::told).isEqualTo(engines.told);
        if (engines.told.isEmpty()) assertThat(told(ours.root())).isEqualTo(told(engines.getRootElement()));
    }

    private static String told(SAXParseException error) {
        return "%d:%d %s".formatted(error.getLineNumber(), error.getColumnNumber(), error.getMessage());
    }

    private static List<Object> told(XmlElement element) {
        Map<String, String> attributes = new TreeMap<>();
        element.attributes().forEach(key -> attributes.put(key, element.attribute(key)));
        return List.of(
                element.uri(),
                element.tag(),
                element.line(),
                element.column(),
                element.text(),
                attributes,
                element.elements().stream().map(XmlReadingTests::told).toList());
    }

    private static List<Object> told(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        element.attributes().forEach(key -> attributes.put(key, element.attribute(key)));
        return List.of(
                element.getUri(),
                element.getTagName(),
                element.getLine(),
                element.getColumn(),
                element.getText(),
                attributes,
                element.elements().stream().map(XmlReadingTests::told).toList());
    }

    /** Set as the engine sets the one it reads models with. */
    private static class EnginesOwn extends Parse {

        private final List<String> told = new ArrayList<>();

        EnginesOwn(byte[] content) {
            super(new Parser() {
                @Override
                public Parse createParse() {
                    throw new IllegalStateException("the settings are lent");
                }
            });
            setSchemaResource(ReflectUtil.getResourceUrlAsString(BpmnParser.BPMN_20_SCHEMA_LOCATION));
            sourceInputStream(new ByteArrayInputStream(content));
            try {
                execute();
            } catch (ProcessEngineException unreadable) {
                // It is among the errors.
            }
        }

        @Override
        public void addError(SAXParseException error) {
            told.add(XmlReadingTests.told(error));
        }
    }
}

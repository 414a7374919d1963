package huiqian.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever an XML parser says of a file is read in Chinese, whether it is known or not. */
class XmlWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Premature end of file.                                                       | 文件是空的
                    The element type "bpmn:task" must be terminated by the matching end-tag "</bpmn:task>". | 元素 bpmn:task 没有写完
                    cvc-complex-type.2.4.a: Invalid content was found starting with element '{"http://www.omg.org/spec/BPMN/20100524/MODEL":userTusk}'. One of '{x}' is expected. | userTusk
                    cvc-complex-type.4: Attribute 'targetRef' must appear on element 'bpmn:sequenceFlow'. | 元素 sequenceFlow 缺少属性 targetRef
                    cvc-id.1: There is no ID/IDREF binding for IDREF 'gone'.                     | 引用了不存在的元素「gone」
                    something nobody has heard of                                                | 有一处写得不对
                    cvc-id.1: 元素没有对应的内容                                                   | 元素没有对应的内容
                    """)
    void areChinese(String said, String told) {
        assertThat(XmlWords.inChinese(said)).contains(told).startsWith("文件不符合 BPMN 2.0 的格式：");
    }
}

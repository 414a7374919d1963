package huiqian.flow.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the XML parser has against a file, in words of somebody who drew it and never saw its XML. */
final class XmlWords {

    private static final String ANEW = "，请在 Modeler 中打开，改好后重新保存";
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2}");

    /** Names as the parser gives them: with a prefix, with where the prefix leads to, or without. */
    private static final Pattern SPACE =
            Pattern.compile("\"(?:http|https|urn):[^\"]*\":|(?<=')(?:bpmn2?|bpmndi|camunda):|[{}]");

    private static final Map<Pattern, String> SAID = said(
            "Premature end of file.*", "文件是空的，或者没有保存完整" + ANEW,
            "Content is not allowed in prolog.*", "文件开头有多余的文字，不是 XML 文件" + ANEW,
            "XML document structures must start and end.*", "文件在这里突然断了，没有保存完整" + ANEW,
            "The element type \"(.*?)\" must be terminated by the matching end-tag.*", "元素 $1 没有写完（缺少结束标记）" + ANEW,
            "The markup in the document following the root.*|Content is not allowed in trailing.*", "文件末尾有多余的内容" + ANEW,
            "The prefix \"(.*?)\" for .* is not bound.*|UndeclaredPrefix: .*'(.*?)' is not declared.*",
                    "用了没有声明的前缀 $1$2" + ANEW,
            "Attribute \"(.*?)\" (?:was already specified for|bound to .* already specified for) element \"(.*?)\".*",
                    "元素 $2 的属性 $1 写了两遍，请删去一个",
            "The entity name must immediately follow.*|The reference to entity \"(?:.*?)\" must end.*",
                    "「&」须写成 &amp;，请在 Modeler 的属性面板里填写，由它保存",
            "The entity \"(.*?)\" was referenced, but not declared.*", "用了没有声明的实体 &$1;，请删去",
            "The value of attribute \"(.*?)\" associated with an element type \"(.*?)\" must not contain.*",
                    "元素 $2 的属性 $1 里的「<」须写成 &lt;，请在 Modeler 的属性面板里填写，由它保存",
            "(?:Open quote is expected for attribute|Attribute name) \"(.*?)\" associated with an element type \"(.*?)\".*",
                    "元素 $2 的属性 $1 没有写完整" + ANEW,
            "Element type \"(.*?)\" must be followed by.*", "元素 $1 没有写完整" + ANEW,
            "An invalid XML character.*", "文件里有看不见的控制字符，请删去后重新保存",
            "cvc-complex-type\\.2\\.4\\.[abd].*starting with element '(.*?)'.*", "元素 $1 不能放在这里" + ANEW,
            "cvc-complex-type\\.2\\.4\\.b.*content of element '(.*?)' is not complete.*", "元素 $1 里缺少内容" + ANEW,
            "cvc-complex-type\\.2\\.[123].*[Ee]lement '(.*?)'.*", "元素 $1 里不能有这样的内容" + ANEW,
            "cvc-complex-type\\.3\\.2\\.2.*Attribute '(.*?)' is not allowed.*element '(.*?)'.*", "元素 $2 没有属性 $1，请删去",
            "cvc-complex-type\\.4.*Attribute '(.*?)' must appear on element '(.*?)'.*", "元素 $2 缺少属性 $1" + ANEW,
            "cvc-attribute\\.3.*value '(.*?)' of attribute '(.*?)' on element '(.*?)'.*", "元素 $3 的属性 $2 不能是「$1」" + ANEW,
            "cvc-(?:datatype|enumeration|pattern|minInclusive|maxInclusive).*?'(.*?)'.*", "值「$1」写得不对" + ANEW,
            "cvc-type\\.3\\.1\\.3.*value '(.*?)' of element '(.*?)'.*", "元素 $2 的内容不能是「$1」" + ANEW,
            "cvc-elt\\.1.*element '(.*?)'.*", "文件不是 BPMN 流程：没有元素 $1" + ANEW,
            "cvc-id\\.2.*ID value '(.*?)'.*", "有两个元素的 ID 都是「$1」，请改为各不相同",
            "cvc-id\\.1.*IDREF '(.*?)'.*", "引用了不存在的元素「$1」" + ANEW);

    private XmlWords() {}

    private static Map<Pattern, String> said(String... pairs) {
        Map<Pattern, String> said = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) said.put(Pattern.compile(pairs[i], Pattern.DOTALL), pairs[i + 1]);
        return said;
    }

    static String inChinese(String english) {
        if (english.contains("DOCTYPE")) return "文件含有 DOCTYPE 声明，不能部署，请删去后重新保存";
        return "文件不符合 BPMN 2.0 的格式：" + said(english);
    }

    private static String said(String english) {
        String plain = SPACE.matcher(english).replaceAll("");
        for (Map.Entry<Pattern, String> each : SAID.entrySet()) {
            Matcher words = each.getKey().matcher(plain);
            if (words.matches()) return words.replaceFirst(each.getValue());
        }
        return CHINESE.matcher(plain).find() ? plain : "有一处写得不对" + ANEW;
    }
}

package huiqian.form.feel;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import huiqian.shared.Quotation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a parsed expression reads, and whether there is anything in it that a form's may not hold. */
final class FeelTree {

    private final Set<String> names = new LinkedHashSet<>();
    private String flaw;

    private FeelTree() {}

    static FeelTree of(Object expression) {
        FeelTree tree = new FeelTree();
        tree.read(expression, Set.of(), false);
        return tree;
    }

    Optional<String> flaw() {
        return Optional.ofNullable(flaw);
    }

    Set<String> names() {
        return Set.copyOf(names);
    }

    /**
     * @param bound names that stand for an element of a list here
     * @param within whether this is said of every element of a list
     */
    private void read(Object node, Set<String> bound, boolean within) {
        if (node instanceof Iterable<?> several) {
            for (Iterator<?> each = several.iterator(); each.hasNext(); ) read(each.next(), bound, within);
        } else if (node instanceof Product part) {
            String kind = part.productPrefix();
            if (FeelBounds.REFUSED.containsKey(kind)) refuse("不能使用" + FeelBounds.REFUSED.get(kind));
            else if (kind.equals("Ref")) readName(part, bound);
            else if (FeelBounds.GOING_THROUGH.contains(kind)) readList(part, bound, within);
            else if (kind.equals("In")) readTest(part, bound, within);
            else readPlain(part, bound, within);
        }
    }

    private void readPlain(Product part, Set<String> bound, boolean within) {
        String kind = part.productPrefix();
        if (kind.equals("FunctionInvocation") && !FeelBounds.FUNCTIONS.contains((String) part.productElement(0)))
            refuse("不能使用函数 " + Quotation.brief((String) part.productElement(0)));
        if (kind.equals("ConstRange")) refuse("不能使用数列（[1..n]），它只能用在 in 后面");
        readParts(part, bound, within);
    }

    private void readParts(Product part, Set<String> bound, boolean within) {
        for (int i = 0; i < part.productArity(); i++) read(part.productElement(i), bound, within);
    }

    private void readName(Product reference, Set<String> bound) {
        Object first = ((Iterable<?>) reference.productElement(0)).head();
        if (!bound.contains(first)) names.add((String) first);
    }

    /** A range is as good as two comparisons where something is tested for lying in it. */
    private void readTest(Product test, Set<String> bound, boolean within) {
        read(test.productElement(0), bound, within);
        Object range = test.productElement(1);
        boolean isRange = range instanceof Product part && part.productPrefix().equals("InputInRange");
        if (isRange) readParts((Product) ((Product) range).productElement(0), bound, within);
        else read(range, bound, within);
    }

    /** For, some, every: pairs of a name and a list, and what is said of each; a filter: a list, and what is said of each. */
    private void readList(Product part, Set<String> bound, boolean within) {
        if (within) refuse("不能在一个列表的循环里再循环");
        Object source = part.productElement(0);
        Set<String> inner = new HashSet<>(bound);
        if (source instanceof Iterable<?> pairs) {
            if (pairs.size() > 1) refuse("不能同时循环几个列表");
            Product pair = (Product) pairs.head();
            inner.add((String) pair.productElement(0));
            source = pair.productElement(1);
        } else inner.add("item");
        read(source, bound, true);
        read(part.productElement(1), inner, true);
    }

    private void refuse(String why) {
        if (flaw == null) flaw = why;
    }
}

package huiqian.form;

import java.util.Map;

/** select and radio: one of the choices. */
record ChoiceKind(Offer offer) implements Choices {

    @Override
    public Reading read(Object posted, Map<String, Object> data) {
        return offer.read(posted);
    }

    @Override
    public String missing() {
        return "必须选择一项";
    }

    @Override
    public String show(Object value) {
        return offer.show(value);
    }
}

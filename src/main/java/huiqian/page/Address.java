package huiqian.page;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** What of an address comes behind its path. */
public final class Address {

    private Address() {}

    /** From ? on; what is null is left out. It leads to the bare page, too, where nothing is given. */
    public static String query(Map<String, String> given) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        given.forEach((name, value) -> {
            if (value != null) query.queryParam(name, "{" + name + "}");
        });
        String encoded = query.encode().buildAndExpand(given).toUriString();
        return encoded.isEmpty() ? "?" : encoded;
    }
}

package huiqian.record;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every record of this union carries: its name, and where the public can check a code. */
@Component
class Letterhead {

    private final String unionName;
    private final String publicUrl;

    Letterhead(
            @Value("${huiqian.union.name:学生会}") String unionName,
            @Value("${huiqian.public-url:http://localhost:8080}") String publicUrl) {
        this.unionName = unionName;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String unionName() {
        return unionName;
    }

    String verifyUrl(String checkCode) {
        return publicUrl + "/verify/" + checkCode;
    }
}

package huiqian.notification.choice;

import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses as mail servers anywhere take them. Nothing that could end a header line or begin a second address is one. */
public final class MailAddress {

    private static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private MailAddress() {}

    /**
     * The address as it was meant.
     *
     * @throws Refusal in Chinese for what is none
     */
    public static String of(String typed) {
        if (typed.chars().anyMatch(sign -> sign == '\r' || sign == '\n')) throw Refusal.invalid("邮箱地址不能换行");
        String address = Signs.code(typed);
        if (address.length() > LONGEST || !FORM.matcher(address).matches() || address.indexOf('@') > 64)
            throw Refusal.invalid("邮箱地址「%s」不正确，应当像 name@example.edu.cn".formatted(shown(address)));
        int at = address.indexOf('@');
        return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
    }

    private static String shown(String address) {
        return address.length() > 60 ? address.substring(0, 60) + "…" : address;
    }
}

package huiqian.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownProxiesTests {

    @Test
    void believesNobodyUnlessToldThatThereIsAProxy() {
        assertThat(KnownProxies.of("", false).contains("127.0.0.1")).isFalse();
        assertThat(KnownProxies.of(" ", true).contains("127.0.0.1")).isTrue();
        assertThat(KnownProxies.of("", true).contains("::1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.20.30.40", "172.16.0.1", "192.168.1.1", "100.64.0.1", "169.254.1.1", "fd00::1", "fe80::1"})
    void believesNoAddressForTheKindItIsOf(String address) {
        assertThat(KnownProxies.of("", true).contains(address)).isFalse();
        assertThat(KnownProxies.of("10.0.0.5", true).contains(address)).isFalse();
    }

    @Test
    void believesWhomItWasTold() {
        KnownProxies proxies = KnownProxies.of("10.0.0.5, 10.0.1.0/24 fd00::/8,localhost", false);

        for (String address : new String[] {"10.0.0.5", "10.0.1.200", "fd12::1", "127.0.0.1"})
            assertThat(proxies.contains(address)).as(address).isTrue();
        assertThat(proxies.contains("10.0.0.6")).isFalse();
        assertThat(proxies.contains("10.0.2.1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/99", "<script>", "http://proxy", "10.0.0.5:80", "a b/8"})
    void doesNotStartWithWhatNamesNobody(String named) {
        assertThatThrownBy(() -> KnownProxies.of(named, false)).hasMessageContaining("不是地址、网段或主机名");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "<script>",
                "10.0.0.1.evil",
                "dead.beef",
                "1.2.3",
                "256.1.1.1",
                "1.2.3.4:80",
                ":::",
                "",
                "unknown",
                "1.2.3.4."
            })
    void tellsAddressesFromOtherWords(String word) {
        assertThat(KnownProxies.isAddress(word)).isFalse();
        assertThat(KnownProxies.isAddress("198.51.100.7")).isTrue();
        assertThat(KnownProxies.isAddress("2001:db8::7")).isTrue();
        assertThat(KnownProxies.isAddress("::ffff:198.51.100.7")).isTrue();
    }
}

package huiqian.notification.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotAddressTests {

    private final RobotAddress addresses = new RobotAddress(false);
    private final RobotAddress anywhere = new RobotAddress(true);

    @Test
    void takesAnAddressOfThePublicNetwork() {
        assertThat(addresses.checked(" https://203.0.113.7/cgi-bin/webhook/send?key=abc "))
                .isEqualTo("https://203.0.113.7/cgi-bin/webhook/send?key=abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/x",
                "https://localhost/x",
                "https://10.0.0.5/x",
                "https://172.16.9.1/x",
                "https://192.168.1.1/x",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/x",
                "https://0.0.0.0/x",
                "https://2130706433/x",
                "https://[::1]/x",
                "https://[fc00::1]/x",
                "https://[fe80::1]/x",
                "https://[::ffff:10.0.0.5]/x",
                "https://[64:ff9b::a00:5]/x",
                "https://[2002:a00:5::]/x",
                "https://224.0.0.1/x"
            })
    void refusesTheNetworkOfTheServer(String address) {
        assertThatThrownBy(() -> addresses.checked(address)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "http://203.0.113.7/x",
                "ftp://203.0.113.7/x",
                "file:///etc/passwd",
                "https://203.0.113.7:8443/x",
                "https://user:word@203.0.113.7/x",
                "https://203.0.113.7/x#y",
                "https:///x",
                "https://203.0.113.7/x y^"
            })
    void refusesWhatIsNoAddressOfARobot(String address) {
        assertThatThrownBy(() -> addresses.checked(address))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Webhook 地址");
    }

    @Test
    void goesWithinTheNetworkWhereThatIsAllowed() {
        assertThat(anywhere.checked("https://10.0.0.5:8443/x")).isEqualTo("https://10.0.0.5:8443/x");
        assertThat(anywhere.checked("http://127.0.0.1:9/x")).isEqualTo("http://127.0.0.1:9/x");
        assertThatThrownBy(() -> anywhere.checked("http://10.0.0.5/x")).hasMessageContaining("https://");
    }

    @Test
    void showsNoKey() {
        assertThat(RobotAddress.masked("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789abcdef"))
                .isEqualTo("qyapi.weixin.qq.com/…cdef");
        assertThat(RobotAddress.masked("https://x.example/abcdef")).isEqualTo("x.example/…");
    }

    @Test
    void knowsPublicAddresses() throws UnknownHostException {
        for (String host : new String[] {"8.8.8.8", "100.128.0.1", "172.32.0.1", "198.20.0.1", "2400:3200::1"})
            assertThat(PrivateNetworks.hold(InetAddress.getByName(host)))
                    .as(host)
                    .isFalse();
    }
}

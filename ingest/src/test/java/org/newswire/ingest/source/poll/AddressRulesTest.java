package org.newswire.ingest.source.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.215.14",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
                "2a00:1450:4001:830::200e",
                "64:ff9b::5db8:d70e", // NAT64 of 93.184.215.14
                "2002:5db8:d70e::1"
            })
    void allowsThePublicInternet(String address) throws UnknownHostException {
        assertThat(AddressRules.PUBLIC_ONLY.refusal(InetAddress.getByName(address)))
                .isEmpty();
        assertThat(AddressRules.PRIVATE_TOO.refusal(InetAddress.getByName(address)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.255",
                "10.0.0.1",
                "10.255.255.255",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "192.168.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "198.18.0.1",
                "::1",
                "fc00::1",
                "fdff::1",
                "fec0::1",
                "::127.0.0.1",
                "::ffff:0:127.0.0.1",
                "64:ff9b::10.0.0.1",
                "2002:a00:1::1", // 6to4 of 10.0.0.1
                "2002:7f00:1::1",
                "2a00:1450::5efe:192.168.1.1", // ISATAP
                "2a00:1450::200:5efe:10.1.1.1"
            })
    void allowsTheOwnNetworkOnlyToThoseWhoMay(String address) throws UnknownHostException {
        assertThat(AddressRules.PUBLIC_ONLY.refusal(InetAddress.getByName(address)))
                .isPresent();
        assertThat(AddressRules.PRIVATE_TOO.refusal(InetAddress.getByName(address)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "169.254.0.1",
                "100.100.100.200",
                "192.0.0.192",
                "0.0.0.0",
                "0.1.2.3",
                "192.0.2.1",
                "198.51.100.1",
                "203.0.113.1",
                "192.88.99.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "fe80::1",
                "febf::1",
                "ff02::1",
                "fd00:ec2::254",
                "fd20:ce::254",
                "100::1",
                "2001:0:5db8:d70e::1", // Teredo
                "2001:db8::1",
                "3fff::1",
                "5f00::1",
                "4000::1",
                "64:ff9b:1::1",
                "::169.254.169.254",
                "64:ff9b::169.254.169.254",
                "2002:a9fe:a9fe::1",
                "::ffff:0:169.254.169.254"
            })
    void allowsTheRestToNobody(String address) throws UnknownHostException {
        assertThat(AddressRules.PUBLIC_ONLY.refusal(InetAddress.getByName(address)))
                .isPresent();
        assertThat(AddressRules.PRIVATE_TOO.refusal(InetAddress.getByName(address)))
                .isPresent();
    }

    /** InetAddress turns mapped addresses into IPv4, but for those that are made with a scope. */
    @Test
    void looksIntoMappedAddressesHoweverTheyWereMade() throws UnknownHostException {
        var mapped = new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff, 127, 0, 0, 1};
        assertThat(AddressRules.PUBLIC_ONLY.refusal(Inet6Address.getByAddress("host", mapped, 1)))
                .contains("loopback");
        assertThat(AddressRules.PUBLIC_ONLY.refusal(InetAddress.getByAddress(mapped)))
                .contains("loopback");
    }
}

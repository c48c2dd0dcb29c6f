package org.newswire.ingest.source.poll;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses a feed may be fetched from: those of the public internet, and for a feed that allows it also those of
 * the own network. Looks at the address alone, so it is the same whether it came as a literal, in whatever notation, or
 * from a name.
 *
 * <p>Source: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890). Of IPv6 everything is refused that is not
 * global unicast. An IPv6 address that carries an IPv4 address is judged by that as well: IPv4-mapped and -compatible
 * (RFC 4291), IPv4-translated (RFC 2765), NAT64 (RFC 6052), 6to4 (RFC 3056), ISATAP (RFC 5214); Teredo (RFC 4380) is
 * refused as a whole.
 */
enum AddressRules {
    PUBLIC_ONLY,
    PRIVATE_TOO;

    /** What the own network uses; open to feeds that allow it. */
    private static final List<AddressRange> PRIVATE = List.of(
            AddressRange.of("127.0.0.0/8", "loopback"),
            AddressRange.of("10.0.0.0/8", "private"),
            AddressRange.of("172.16.0.0/12", "private"),
            AddressRange.of("192.168.0.0/16", "private"),
            AddressRange.of("100.64.0.0/10", "carrier-grade NAT"),
            AddressRange.of("198.18.0.0/15", "benchmarking"),
            AddressRange.of("::1/128", "loopback"),
            AddressRange.of("fc00::/7", "unique local"),
            AddressRange.of("fec0::/10", "site-local"));

    /** Open to nobody. */
    private static final List<AddressRange> NEVER = List.of(
            // Clouds answer with credentials here; some of these lie in ranges of the own network.
            AddressRange.of("169.254.0.0/16", "link-local, cloud metadata"),
            AddressRange.of("100.100.100.200/32", "cloud metadata"),
            AddressRange.of("fd00:ec2::254/128", "cloud metadata"),
            AddressRange.of("fd20:ce::254/128", "cloud metadata"),
            AddressRange.of("0.0.0.0/8", "unspecified"),
            AddressRange.of("192.0.0.0/24", "protocol assignments"),
            AddressRange.of("192.0.2.0/24", "documentation"),
            AddressRange.of("192.88.99.0/24", "6to4 relay"),
            AddressRange.of("198.51.100.0/24", "documentation"),
            AddressRange.of("203.0.113.0/24", "documentation"),
            AddressRange.of("224.0.0.0/4", "multicast"),
            AddressRange.of("240.0.0.0/4", "reserved"),
            AddressRange.of("::/128", "unspecified"),
            AddressRange.of("64:ff9b:1::/48", "local NAT64"),
            AddressRange.of("100::/64", "discard"),
            AddressRange.of("2001::/23", "protocol assignments, Teredo"),
            AddressRange.of("2001:db8::/32", "documentation"),
            AddressRange.of("3fff::/20", "documentation"),
            AddressRange.of("5f00::/16", "segment routing"),
            AddressRange.of("fe80::/10", "link-local"),
            AddressRange.of("ff00::/8", "multicast"));

    private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::/3", "global unicast");

    /** IPv4 in the last four bytes. */
    private static final List<AddressRange> TAIL_IS_IPV4 = List.of(
            new AddressRange(new byte[16], 96, "IPv4-compatible"),
            new AddressRange(mappedPrefix(), 96, "IPv4-mapped"),
            AddressRange.of("::ffff:0:0:0/96", "IPv4-translated"),
            AddressRange.of("64:ff9b::/96", "NAT64"));

    private static final AddressRange SIX_TO_FOUR = AddressRange.of("2002::/16", "6to4");

    /** Why the address is not to be connected to; empty when it is. */
    Optional<String> refusal(InetAddress address) {
        return refusal(address.getAddress());
    }

    private Optional<String> refusal(byte[] address) {
        var refused = find(NEVER, address).or(() -> this == PUBLIC_ONLY ? find(PRIVATE, address) : Optional.empty());
        if (refused.isPresent() || address.length == 4) return refused;
        if (find(PRIVATE, address).isPresent()) return Optional.empty();
        if (find(TAIL_IS_IPV4, address).isPresent()) return refusal(Arrays.copyOfRange(address, 12, 16));
        if (SIX_TO_FOUR.contains(address)) return refusal(Arrays.copyOfRange(address, 2, 6));
        if (!GLOBAL_UNICAST.contains(address)) return Optional.of("not global unicast");
        return isIsatap(address) ? refusal(Arrays.copyOfRange(address, 12, 16)) : Optional.empty();
    }

    private static Optional<String> find(List<AddressRange> ranges, byte[] address) {
        return ranges.stream()
                .filter(range -> range.contains(address))
                .findFirst()
                .map(AddressRange::name);
    }

    /** Interface identifiers 0000:5efe and 0200:5efe. */
    private static boolean isIsatap(byte[] address) {
        return (address[8] & 0xfd) == 0 && address[9] == 0 && address[10] == 0x5e && (address[11] & 0xff) == 0xfe;
    }

    /** InetAddress turns this prefix into IPv4 by itself, but not on every way an address can be made. */
    private static byte[] mappedPrefix() {
        var prefix = new byte[16];
        prefix[10] = (byte) 0xff;
        prefix[11] = (byte) 0xff;
        return prefix;
    }
}

package org.newswire.ingest.source.poll;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses. */
final class AddressRange {

    private final byte[] prefix;
    private final int bits;
    private final String name;

    /**
     * @param prefix its first address, 4 or 16 bytes
     * @param bits number of bits that its addresses have in common
     * @param name what the block is for
     */
    AddressRange(byte[] prefix, int bits, String name) {
        this.prefix = prefix.clone();
        this.bits = bits;
        this.name = name;
    }

    /** Reads {@code 10.0.0.0/8}. */
    static AddressRange of(String block, String name) {
        var slash = block.indexOf('/');
        try {
            var prefix = InetAddress.getByName(block.substring(0, slash)).getAddress();
            return new AddressRange(prefix, Integer.parseInt(block.substring(slash + 1)), name);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(block, e);
        }
    }

    /** What the block is for. */
    String name() {
        return name;
    }

    /** Whether an address of 4 or 16 bytes is in the block. */
    boolean contains(byte[] address) {
        if (address.length != prefix.length) return false;
        for (int bit = 0; bit < bits; bit += 8) {
            var mask = bits - bit >= 8 ? 0xff : (0xff00 >> (bits - bit)) & 0xff;
            if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) return false;
        }
        return true;
    }
}

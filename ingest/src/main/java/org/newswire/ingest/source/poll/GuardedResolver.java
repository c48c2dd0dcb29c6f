package org.newswire.ingest.source.poll;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host when it is connected to and gives back only addresses that the rules allow. The connection is made to
 * those very addresses, so a name that means something else a moment later changes nothing.
 */
record GuardedResolver(HostResolver resolver, AddressRules rules) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var allowed = new ArrayList<InetAddress>();
        var refused = new ArrayList<String>();
        for (var address : resolver.resolve(host)) {
            var refusal = rules.refusal(address);
            if (refusal.isEmpty()) allowed.add(address);
            else refused.add(address.getHostAddress() + " (" + refusal.get() + ")");
        }
        if (allowed.isEmpty()) throw refused(host, refused);
        return allowed.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static UnknownHostException refused(String host, List<String> refused) {
        if (refused.isEmpty()) return new UnknownHostException(host + " has no address");
        return new RefusedAddressException(host + " is at " + String.join(", ", refused)
                + ", where feeds are not fetched from unless they allow private addresses");
    }
}

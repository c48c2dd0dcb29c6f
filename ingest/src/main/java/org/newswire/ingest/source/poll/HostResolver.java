package org.newswire.ingest.source.poll;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host. */
@FunctionalInterface
interface HostResolver {

    /** The resolver of this machine. */
    HostResolver SYSTEM = InetAddress::getAllByName;

    /** All addresses of a name or of an address literal. */
    InetAddress[] resolve(String host) throws UnknownHostException;
}

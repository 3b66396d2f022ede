package dev.kairan.api.server.budget;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whose budget a request spends: an IPv4 address, or the network of an IPv6 address, of which every
 * customer has one with addresses without number.
 */
record Client(String network) {

  private static final int NETWORK_BYTES = 8;

  static Client of(InetAddress address) {
    byte[] bytes = address.getAddress();
    byte[] network = address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
    return new Client(HexFormat.of().formatHex(network));
  }
}

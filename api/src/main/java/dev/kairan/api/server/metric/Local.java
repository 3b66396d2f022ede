package dev.kairan.api.server.metric;

import java.net.InetSocketAddress;
import java.util.List;
import org.springframework.web.servlet.function.ServerRequest;

/** Whether a request comes from this machine, and not through a server in front of this one. */
final class Local {

  /** What such servers add for whom they ask. */
  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private Local() {}

  static boolean asks(ServerRequest request) {
    boolean forwarded =
        FORWARDED.stream().anyMatch(name -> !request.headers().header(name).isEmpty());
    return !forwarded && request.remoteAddress().filter(Local::isLoopback).isPresent();
  }

  static boolean isLoopback(InetSocketAddress address) {
    return address.getAddress() != null && address.getAddress().isLoopbackAddress();
  }
}

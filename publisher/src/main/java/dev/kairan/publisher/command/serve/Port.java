package dev.kairan.publisher.command.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether a port can be opened, asked before minutes of work rather than after. */
public final class Port {

  private Port() {}

  /**
   * The port itself, or a free one for 0.
   *
   * @throws IOException when it cannot be opened on that host
   */
  public static int free(String host, int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      // As the server does: a port in the wait after a close counts as free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return socket.getLocalPort();
    }
  }
}

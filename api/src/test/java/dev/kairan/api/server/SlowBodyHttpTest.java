package dev.kairan.api.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send their bodies slowly, or never, to keep the server waiting. */
@Timeout(60)
class SlowBodyHttpTest {

  private static final String HEAD =
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  private static final String START = "{\"query\":\"{ __typename }\"";

  @TempDir static Path folder;
  static LiveServer server;

  @BeforeAll
  static void start() {
    server = LiveServer.over(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aBodyThatStopsComingIsNotWaitedFor() throws IOException {
    try (Socket socket = connect()) {
      send(socket, HEAD + "Content-Length: 200\r\n\r\n" + START);
      refused(socket);
    }
    assertThat(server.asker().get("/metrics").body())
        .contains("kairan_requests_total{door=\"graphql\",outcome=\"refused-BODY_TOO_SLOW\"} ")
        .doesNotContain("{door=\"graphql\",outcome=\"refused-BODY_TOO_SLOW\"} 0.0");
  }

  @Test
  void aBodyThatComesByteByByteIsNotWaitedFor() throws Exception {
    for (String length : List.of("Content-Length: 200", "Transfer-Encoding: chunked")) {
      try (Socket socket = connect()) {
        send(socket, HEAD + length + "\r\n\r\n");
        int sent = drip(socket, length.startsWith("T") ? "1\r\n \r\n" : " ");
        assertThat(sent).as(length).isLessThan(60);
        refused(socket);
      }
    }
  }

  @Test
  void manyOfThemKeepNobodyElseWaiting() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 150; i++) {
        Socket socket = connect();
        slow.add(socket);
        send(socket, HEAD + "Content-Length: 200\r\n\r\n" + START);
      }
      assertThat(server.asker().ask("{ chambers { totalCount } }").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** Sends the same again and again, ten times a second, until the server has enough. */
  private static int drip(Socket socket, String drop) throws Exception {
    int sent = 0;
    while (sent < 200 && socket.getInputStream().available() == 0) {
      try {
        send(socket, drop);
      } catch (SocketException closed) {
        return sent;
      }
      sent++;
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return sent;
  }

  private static void refused(Socket socket) throws IOException {
    String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
    assertThat(answer).startsWith("HTTP/1.1 408").contains("Connection: close");
  }

  private static Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server().port());
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(UTF_8));
    out.flush();
  }
}

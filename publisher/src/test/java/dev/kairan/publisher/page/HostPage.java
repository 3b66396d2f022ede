package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pages of somebody else, on an origin of their own. */
final class HostPage implements AutoCloseable {

  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
  private final StaticServer server;

  HostPage() throws IOException {
    server = new StaticServer(pages);
  }

  /** The address of a new page with this in its body. */
  String with(String body) {
    String name = "page" + pages.size() + ".html";
    String html =
        "<!doctype html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>紙面</title>"
            + "<meta name=\"viewport\" content=\"width=device-width\"></head>"
            + "<body style=\"margin:0\"><main><h1>紙面</h1>"
            + body
            + "</main></body></html>";
    pages.put(name, html.getBytes(UTF_8));
    return server.address(name);
  }

  /** The same page on another origin still. */
  static String byName(String address) {
    return address.replace("127.0.0.1", "localhost");
  }

  @Override
  public void close() {
    server.close();
  }
}

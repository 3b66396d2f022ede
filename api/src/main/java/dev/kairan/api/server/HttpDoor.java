package dev.kairan.api.server;

import dev.kairan.api.server.document.HttpLimits;
import dev.kairan.api.server.live.CurrentGraph;
import dev.kairan.api.server.preview.PreviewDoor;
import dev.kairan.api.server.preview.PreviewNews;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.web.servlet.DispatcherServlet;

/** The open port. Nothing but the embedded Tomcat, Spring MVC's dispatcher and the routes. */
public final class HttpDoor implements AutoCloseable {

  /** How long requests in flight may take to finish when the door closes. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final WebServer server;
  private final @Nullable PreviewNews preview;
  private final ScheduledExecutorService alarms;

  private HttpDoor(
      WebServer server, @Nullable PreviewNews preview, ScheduledExecutorService alarms) {
    this.server = server;
    this.preview = preview;
    this.alarms = alarms;
  }

  /**
   * Opens the port.
   *
   * @param host name or address to listen on
   * @param port 0 for any free port
   * @param siteRoot folder of the site, or a link to it that may be switched at any time
   * @param patterns pages below {@code /office/patterns/} by their address from there
   * @param preview what to tell browsers where the site is a preview, null where it is public
   * @throws IOException when the port cannot be opened
   */
  public static HttpDoor open(
      String host,
      int port,
      Path siteRoot,
      Function<String, Optional<byte[]>> patterns,
      @Nullable PreviewNews preview,
      CurrentGraph current,
      HttpLimits limits)
      throws IOException {
    InetAddress address = InetAddress.getByName(host);
    @Nullable PreviewDoor guard = preview == null ? null : new PreviewDoor(address);
    ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(HttpDoor::daemon);
    TomcatServletWebServerFactory factory = TomcatSettings.factory(address, port, limits.time());
    DispatcherServlet dispatcher =
        Dispatcher.of(
            Routes.of(
                address, current, siteRoot.toAbsolutePath(), patterns, preview, limits, alarms));
    WebServer server = factory.getWebServer(context -> register(dispatcher, guard, context));
    HttpDoor door = new HttpDoor(server, preview, alarms);
    try {
      server.start();
    } catch (WebServerException failure) {
      door.close();
      throw new IOException("cannot listen on " + host + ":" + port, failure);
    }
    return door;
  }

  private static void register(
      DispatcherServlet dispatcher, @Nullable PreviewDoor guard, ServletContext context) {
    if (guard != null) {
      FilterRegistration.Dynamic filter = context.addFilter("preview", guard);
      filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
      filter.setAsyncSupported(true);
    }
    ServletRegistration.Dynamic registration = context.addServlet("kairan", dispatcher);
    registration.addMapping("/");
    registration.setLoadOnStartup(1);
    registration.setAsyncSupported(true); // for the events of a preview
  }

  public int port() {
    return server.getPort();
  }

  /** Takes no new requests, lets those in flight finish for some seconds, and frees the port. */
  @Override
  public void close() {
    if (preview != null) {
      preview.close();
    }
    CountDownLatch finished = new CountDownLatch(1);
    server.shutDownGracefully(result -> finished.countDown());
    try {
      finished.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    server.stop();
    server.destroy();
    alarms.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "deadline");
    thread.setDaemon(true);
    return thread;
  }
}

package dev.kairan.api.server;

import dev.kairan.api.server.answer.ContentTypes;
import java.net.InetAddress;
import java.time.Duration;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.util.unit.DataSize;

/** The embedded Tomcat as this server needs it. */
final class TomcatSettings {

  /** Documents are bound by the processor: more threads than these only queue elsewhere. */
  private static final String MAX_THREADS = "64";

  /** How long a head may take to arrive; until it has, it holds no thread. */
  private static final String HEAD_MILLIS = "10000";

  /** Smaller answers fit into one packet either way. */
  private static final DataSize WORTH_COMPRESSING = DataSize.ofBytes(256);

  private TomcatSettings() {}

  /** {@code requestTime} is how long a request may take from its body to its answer. */
  static TomcatServletWebServerFactory factory(
      InetAddress address, int port, Duration requestTime) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(port);
    factory.setAddress(address);
    factory.setShutdown(Shutdown.GRACEFUL);
    factory.setCompression(compression());
    factory.addConnectorCustomizers(connector -> settle(connector, requestTime));
    factory.addContextCustomizers(TomcatSettings::context);
    return factory;
  }

  private static Compression compression() {
    Compression compression = new Compression();
    compression.setEnabled(true);
    compression.setMimeTypes(ContentTypes.compressible());
    compression.setMinResponseSize(WORTH_COMPRESSING);
    return compression;
  }

  /** A body that stops coming for half of the time of its request will not come any more. */
  private static void settle(Connector connector, Duration requestTime) {
    connector.setProperty("maxThreads", MAX_THREADS);
    connector.setProperty("minSpareThreads", "4");
    connector.setProperty("connectionTimeout", HEAD_MILLIS);
    connector.setProperty("disableUploadTimeout", "false");
    connector.setProperty(
        "connectionUploadTimeout", Long.toString(requestTime.dividedBy(2).toMillis()));
  }

  private static void context(Context context) {
    ((StandardHost) context.getParent()).setErrorReportValveClass(QuietErrorValve.class.getName());
  }
}

package dev.kairan.api.server;

import java.net.InetAddress;
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

  private static final String READ_TIMEOUT_MILLIS = "10000";

  /** What is worth compressing: all text, and nothing that is compressed already. */
  private static final String[] COMPRESSIBLE = {
    "text/html",
    "text/css",
    "text/javascript",
    "text/plain",
    "text/csv",
    "text/calendar",
    "application/xml",
    "application/atom+xml",
    "application/rss+xml",
    "application/json",
    "application/graphql-response+json",
    "application/manifest+json",
    "image/svg+xml"
  };

  private TomcatSettings() {}

  static TomcatServletWebServerFactory factory(InetAddress address, int port) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(port);
    factory.setAddress(address);
    factory.setShutdown(Shutdown.GRACEFUL);
    factory.setCompression(compression());
    factory.addConnectorCustomizers(TomcatSettings::connector);
    factory.addContextCustomizers(TomcatSettings::context);
    return factory;
  }

  private static Compression compression() {
    Compression compression = new Compression();
    compression.setEnabled(true);
    compression.setMimeTypes(COMPRESSIBLE);
    compression.setMinResponseSize(DataSize.ofKilobytes(1));
    return compression;
  }

  private static void connector(Connector connector) {
    connector.setProperty("maxThreads", MAX_THREADS);
    connector.setProperty("minSpareThreads", "4");
    connector.setProperty("connectionTimeout", READ_TIMEOUT_MILLIS);
  }

  private static void context(Context context) {
    ((StandardHost) context.getParent()).setErrorReportValveClass(QuietErrorValve.class.getName());
  }
}

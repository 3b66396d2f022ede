package dev.kairan.api.server.graphiql;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Browser libraries that the build brings as jars (WebJars from npm). */
final class WebJar {

  private WebJar() {}

  /** Resource name of a file of library {@code name}, in the version on the class path. */
  static String file(String name, String path) {
    return "META-INF/resources/webjars/" + name + "/" + version(name) + "/" + path;
  }

  /** The bytes of a resource that must exist. */
  static byte[] read(String resource) throws IOException {
    try (InputStream in = WebJar.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("not on the class path: " + resource);
      }
      return in.readAllBytes();
    }
  }

  private static String version(String name) {
    String resource = "META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
    Properties properties = new Properties();
    try (InputStream in = WebJar.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      properties.load(in);
    } catch (IOException unreadable) {
      throw new IllegalStateException("cannot read " + resource, unreadable);
    }
    return properties.getProperty("version", "");
  }
}

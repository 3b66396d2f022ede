package dev.kairan.api.trusted.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The documents on the class path, whether in a folder or in a jar. */
final class DocumentFiles {

  static final String FOLDER = "trusted-documents";

  private DocumentFiles() {}

  /** Texts by file name, such as {@code chambers-without-story.graphql}. */
  static Map<String, String> read() {
    Map<String, String> texts = new TreeMap<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver(DocumentFiles.class.getClassLoader())
              .getResources("classpath*:" + FOLDER + "/*.graphql")) {
        texts.put(String.valueOf(file.getFilename()), text(file));
      }
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FOLDER, unreadable);
    }
  }

  private static String text(Resource file) throws IOException {
    return file.getContentAsString(StandardCharsets.UTF_8);
  }
}

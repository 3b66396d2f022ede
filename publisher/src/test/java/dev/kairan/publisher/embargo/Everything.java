package dev.kairan.publisher.embargo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * All that was given away somewhere, by name.
 *
 * @param bytes contents, one character for each byte, what was packed unpacked
 */
record Everything(Map<String, String> bytes) {

  /** Every file in a folder. */
  static Everything in(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(folder.relativize(file).toString(), content(file));
      }
    }
    return new Everything(bytes);
  }

  private static String content(Path file) throws IOException {
    try (InputStream content = unpacked(file)) {
      return new String(content.readAllBytes(), ISO_8859_1);
    }
  }

  private static InputStream unpacked(Path file) throws IOException {
    InputStream content = new ByteArrayInputStream(Files.readAllBytes(file));
    if (file.toString().endsWith(".br")) {
      return new BrotliInputStream(content);
    }
    return file.toString().endsWith(".gz") ? new GZIPInputStream(content) : content;
  }

  /** The names of those that hold one of the words, in their names or contents, in any case. */
  List<String> telling(List<String> words) {
    List<String> sought =
        words.stream().map(word -> new String(word.getBytes(UTF_8), ISO_8859_1)).toList();
    return bytes.entrySet().stream()
        .filter(
            each -> {
              String all = (each.getKey() + each.getValue()).toLowerCase(Locale.ROOT);
              return sought.stream().anyMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
            })
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The same with one text, such as the name of a snapshot, in place of another. */
  Everything with(String other, String text) {
    Map<String, String> changed = new TreeMap<>();
    bytes.forEach((name, content) -> changed.put(name, content.replace(text, other)));
    return new Everything(changed);
  }

  /** Names of which only one of the two has any, or has others. */
  List<String> differences(Everything other) {
    return Stream.concat(bytes.keySet().stream(), other.bytes.keySet().stream())
        .distinct()
        .filter(name -> !String.valueOf(bytes.get(name)).equals(other.bytes.get(name)))
        .toList();
  }
}

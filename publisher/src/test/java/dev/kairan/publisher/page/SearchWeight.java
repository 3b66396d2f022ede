package dev.kairan.publisher.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Prints what searches in a published site cost a reader: give it the folder of the release. */
final class SearchWeight {

  private static final List<String> QUERIES =
      List.of("観光", "商工会議所", "会議所の取り組み", "の", "水戸", "見本 共催", "まちづくり 若者 祭り", "ない言葉");

  private SearchWeight() {}

  public static void main(String[] folder) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    Path root = Path.of(folder[0]).toRealPath();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String path = root.relativize(file).toString();
        if (path.startsWith("search/") || path.startsWith("assets/")) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    try (SearchReader reader = SearchReader.of(files)) {
      for (String query : QUERIES) {
        Transfer first = Transfer.of(query, reader, files);
        System.out.printf(
            Locale.ROOT,
            "%,9d bytes %3d requests  %s%n",
            first.bytes(),
            first.requests(),
            reader.count());
      }
    }
  }
}

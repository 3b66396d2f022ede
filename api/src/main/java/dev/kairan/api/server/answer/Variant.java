package dev.kairan.api.server.answer;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The form of a file that suits a client.
 *
 * @param coding that of the stored copy to be sent; empty for the file itself, which Tomcat may
 *     still compress on its way
 */
record Variant(String tag, Optional<ContentCoding> coding) {

  /**
   * The tag is weak where the same text is also sent in other forms. To a client that names codings
   * and wants none, the file itself goes under its strong tag, which also keeps Tomcat from
   * compressing it: Tomcat looks for the name of gzip, and not whether its weight is 0.
   */
  static Variant of(
      ServerRequest request, MediaType type, VersionTag tag, Map<ContentCoding, Path> copies) {
    if (!ContentTypes.compressible(type)) {
      return new Variant(tag.strong(), Optional.empty());
    }
    AcceptedCodings accepted = AcceptedCodings.of(request);
    Set<ContentCoding> offered = EnumSet.of(ContentCoding.GZIP);
    offered.addAll(copies.keySet());
    Optional<ContentCoding> best = accepted.best(offered);
    boolean asItIs = best.isEmpty() && accepted.said();
    return new Variant(asItIs ? tag.strong() : tag.weak(), best.filter(copies::containsKey));
  }
}

package dev.kairan.publisher.link;

import java.util.List;
import java.util.Set;

/**
 * What the check needs to know of one file.
 *
 * @param ids the places in it that a {@code #id} may lead to
 * @param links the addresses in it, in the order of the file
 * @param faults what is already wrong within the file
 */
record FileFacts(String path, Set<String> ids, List<Link> links, List<Fault> faults) {

  static FileFacts of(String path, List<Link> links) {
    return new FileFacts(path, Set.of(), links, List.of());
  }
}

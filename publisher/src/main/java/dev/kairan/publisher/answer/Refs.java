package dev.kairan.publisher.answer;

import java.util.Iterator;
import java.util.List;

/** The records of a connection by their ids, in the order asked for. */
public record Refs(List<Ref> nodes) implements Iterable<Ref> {

  public int size() {
    return nodes.size();
  }

  public boolean isEmpty() {
    return nodes.isEmpty();
  }

  @Override
  public Iterator<Ref> iterator() {
    return nodes.iterator();
  }
}

package dev.kairan.api.store.list;

/** A row and where it stands in its list. */
public record Edge<R>(R node, Place place) {

  /** Opaque to clients; see {@link Place}. */
  public String cursor() {
    return place.cursor();
  }
}

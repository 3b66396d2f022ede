package dev.kairan.api.trusted.read;

import dev.kairan.api.trusted.document.FieldPath;
import dev.kairan.api.trusted.document.Labelled;
import dev.kairan.api.trusted.read.AnswerShape.Place;
import dev.kairan.api.trusted.read.Head.Entry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds the paths of a head against the shape of the answer. */
final class PathReader {

  private final AnswerShape shape;
  private final String file;

  PathReader(AnswerShape shape, String file) {
    this.shape = shape;
    this.file = file;
  }

  /** The list of the rows. */
  @Nullable FieldPath table(@Nullable Entry entry) {
    if (entry == null) {
      return null;
    }
    FieldPath path = FieldPath.parse("/" + entry.text());
    Place place = find(shape.root(), path, entry);
    if (place.leaf() || place.lists() == 0) {
      throw broken(entry, "'" + entry.text() + "' is no list of objects");
    }
    return path;
  }

  /** The columns of a table; each is a value of the row, or of what surrounds it. */
  List<Labelled> columns(List<Entry> entries, @Nullable FieldPath table) {
    if (table == null) {
      if (!entries.isEmpty()) {
        throw broken(entries.get(0), "there are columns without '# 表: '");
      }
      return List.of();
    }
    Place row = Objects.requireNonNull(place(shape.root(), table));
    return entries.stream().map(entry -> column(entry, row)).toList();
  }

  private Labelled column(Entry entry, Place row) {
    FieldPath path = FieldPath.parse(entry.name());
    Place place = find(path.absolute() ? shape.root() : row, path, entry);
    return labelled(entry, path, place);
  }

  /** The single values. */
  List<Labelled> values(List<Entry> entries) {
    return entries.stream().map(this::value).toList();
  }

  private Labelled value(Entry entry) {
    FieldPath path = FieldPath.parse(entry.name()).fromRoot();
    Place place = find(shape.root(), path, entry);
    if (place.lists() > 0) {
      throw broken(entry, "'" + entry.name() + "' leads through a list: it is no single value");
    }
    return labelled(entry, path, place);
  }

  private Labelled labelled(Entry entry, FieldPath path, Place place) {
    if (!place.leaf()) {
      throw broken(entry, "'" + entry.name() + "' is an object: name one of its fields");
    }
    return new Labelled(path, entry.text(), Leaves.of(place.field(), place.type()));
  }

  private Place find(Place from, FieldPath path, Entry entry) {
    Place place = place(from, path);
    if (place == null) {
      throw broken(entry, "the operation does not ask for '" + path + "'");
    }
    return place;
  }

  private @Nullable Place place(Place from, FieldPath path) {
    return shape.find(from, path.names());
  }

  private BrokenDocument broken(Entry entry, String reason) {
    return new BrokenDocument(file, entry.line(), reason);
  }
}

package dev.kairan.api.trusted.read;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** A trusted document that this program cannot serve; the message says where and why. */
public final class BrokenDocument extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenDocument(String file, int line, @Nullable String reason) {
    super(DocumentFiles.FOLDER + "/" + file + ":" + line + ": " + reason);
  }

  /** Where the parser knows of no place, the file as a whole is meant. */
  BrokenDocument(String file, @Nullable SourceLocation place, @Nullable String reason) {
    this(file, place == null ? 1 : place.getLine(), reason);
  }
}

package dev.kairan.api;

import java.util.List;

/**
 * Why a document, or a field of it, was not answered.
 *
 * @param code a name of {@link dev.kairan.api.fault.ErrorCode}
 * @param message in Japanese
 * @param path names and positions down to the field; empty for the document as a whole
 */
public record GraphError(String code, String message, List<Object> path) {

  public GraphError {
    path = List.copyOf(path);
  }
}

package dev.kairan.api.fault;

/** The closed list of {@code extensions.code}. Codes are permanent: clients compare them. */
public enum ErrorCode {
  /** The document is not GraphQL. */
  SYNTAX,
  /** The document does not fit the schema. */
  VALIDATION,
  /** The document names a field that its type does not have. */
  UNKNOWN_FIELD,
  /** The document holds no operation of the name asked for. */
  UNKNOWN_OPERATION,
  /** A variable or argument has a value that cannot be used. */
  BAD_ARGUMENT,
  /** A cursor that no list gave out, or that belongs to another list or order. */
  BAD_CURSOR,
  /** A period that ends before it begins, or is too long. */
  BAD_DATE_RANGE,
  /** More rows or values than one request may ask for. */
  LIST_TOO_LONG,
  /** A filter nested more deeply than one request may ask for. */
  FILTER_TOO_DEEP,
  /** An id of a closed list, a prefecture or a regional block, that is not in it. */
  UNKNOWN_ID,
  /** The text of a document or of a filter is larger or deeper than one request may ask. */
  TOO_COMPLEX,
  /** The document may cost more than one request may. */
  TOO_EXPENSIVE,
  /** A fault of the program, not of the question. */
  INTERNAL
}

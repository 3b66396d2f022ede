package dev.kairan.api.store.list;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row's place in a list: the list's type and order, the row's tie-breaker, and its value in that
 * order, a text or a whole number or null.
 *
 * <p>Its cursor is Base64url of the parts with U+001F between them; a value is {@code s} and text,
 * {@code i} and digits, or {@code n} for none. The value stands last, because it may hold any text.
 */
public record Place(String list, Order order, Object tie, @Nullable Object value) {

  private static final String SEPARATOR = "\u001f";
  private static final int PARTS = 5;

  String cursor() {
    String direction = direction(order);
    String text =
        String.join(SEPARATOR, list, order.field(), direction, encoded(tie), encoded(value));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place of a cursor that a list of this type and order gave out.
   *
   * @throws Fault {@link ErrorCode#BAD_CURSOR}
   */
  public static Place of(String cursor, String list, Order order) {
    List<String> parts = parts(cursor);
    if (!parts.get(0).equals(list)) {
      throw bad("このカーソルは別の種類の一覧のものです。");
    }
    if (!parts.get(1).equals(order.field()) || !parts.get(2).equals(direction(order))) {
      throw bad("このカーソルは別の並び順のものです。カーソルを得たときと同じ orderBy で使ってください。");
    }
    Object tie = decoded(parts.get(3));
    if (tie == null) {
      throw unreadable();
    }
    return new Place(list, order, tie, decoded(parts.get(4)));
  }

  private static List<String> parts(String cursor) {
    List<String> parts = List.of(text(cursor).split(SEPARATOR, PARTS));
    if (parts.size() != PARTS) {
      throw unreadable();
    }
    return parts;
  }

  private static String text(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw unreadable();
    }
  }

  private static String direction(Order order) {
    return order.descending() ? "DESC" : "ASC";
  }

  private static String encoded(@Nullable Object value) {
    if (value == null) {
      return "n";
    }
    return (value instanceof Integer ? "i" : "s") + value;
  }

  private static @Nullable Object decoded(String part) {
    if (part.equals("n")) {
      return null;
    }
    if (part.startsWith("s")) {
      return part.substring(1);
    }
    try {
      return part.startsWith("i") ? Integer.valueOf(part.substring(1)) : fail();
    } catch (NumberFormatException notANumber) {
      throw unreadable();
    }
  }

  private static Object fail() {
    throw unreadable();
  }

  static Fault unreadable() {
    return bad("このカーソルは読めません。応答にある cursor、startCursor、endCursor の値をそのまま使ってください。");
  }

  private static Fault bad(String message) {
    return new Fault(ErrorCode.BAD_CURSOR, message);
  }
}

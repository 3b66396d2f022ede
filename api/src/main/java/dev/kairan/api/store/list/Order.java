package dev.kairan.api.store.list;

/**
 * How a list is ordered.
 *
 * @param field a value of the order enum of the list's type, such as {@code PUBLISHED_ON}
 * @param descending from the largest value; rows without a value come last in either direction
 */
public record Order(String field, boolean descending) {}

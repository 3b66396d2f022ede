package dev.kairan.api.server.budget;

/** What one client has left; it fills by itself while time goes by. */
final class Bucket {

  private static final double NANOS_PER_MINUTE = 60e9;

  private final int size;
  private double left;
  private long filledAt;

  Bucket(int size, long now) {
    this.size = size;
    this.left = size;
    this.filledAt = now;
  }

  /** Takes so many units if they are there, or else nothing. */
  boolean take(long units, long now) {
    fill(now);
    if (left < units) {
      return false;
    }
    left -= units;
    return true;
  }

  /** After how many seconds so many units will be there, at least one. */
  long secondsUntil(long units) {
    double lacking = Math.min(units, size) - left;
    return Math.max(1, (long) Math.ceil(lacking / size * 60));
  }

  /** A full one says nothing about its client any more. */
  boolean full(long now) {
    fill(now);
    return left >= size;
  }

  private void fill(long now) {
    left = Math.min(size, left + (now - filledAt) / NANOS_PER_MINUTE * size);
    filledAt = now;
  }
}

package dev.kairan.api.server.budget;

/**
 * What every client may spend.
 *
 * @param perMinute units of cost that come back each minute, and that can be saved up
 * @param loopback true to count clients of this machine too, as if they came from outside
 * @param clients how many clients are remembered; of more, those that asked longest ago are
 *     forgotten
 */
public record Budget(int perMinute, boolean loopback, int clients) {

  /** Of the public server. */
  public static final Budget PUBLIC = new Budget(30_000, false, 10_000);

  /** The same for clients of this machine too. */
  public Budget withLoopback() {
    return new Budget(perMinute, true, clients);
  }
}

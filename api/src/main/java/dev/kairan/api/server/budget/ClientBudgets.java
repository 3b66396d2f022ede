package dev.kairan.api.server.budget;

import dev.kairan.api.server.answer.Refusal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What every client has left, by the address of its connection: a server behind another sees that
 * one's address only, which must then limit its clients by itself.
 */
public final class ClientBudgets {

  private final Budget budget;
  private final LongSupplier nanos;

  /** The one that asked longest ago comes first. */
  private final Map<Client, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  /** {@code nanos} is a clock that only goes forward, in nanoseconds. */
  public ClientBudgets(Budget budget, LongSupplier nanos) {
    this.budget = budget;
    this.nanos = nanos;
  }

  /**
   * Takes units from the budget of a client, or nothing where it has too few left.
   *
   * @param address null where it is not known
   * @return 0 when they were taken, and otherwise the seconds after which it can take them
   */
  public synchronized long take(@Nullable InetAddress address, long units) {
    if (address == null || (address.isLoopbackAddress() && !budget.loopback())) {
      return 0;
    }
    long now = nanos.getAsLong();
    Bucket bucket =
        buckets.computeIfAbsent(Client.of(address), unused -> new Bucket(budget.perMinute(), now));
    boolean taken = bucket.take(units, now);
    forget(now);
    return taken ? 0 : bucket.secondsUntil(units);
  }

  /** The same route, for so many units of each request. */
  public HandlerFunction<ServerResponse> charging(
      long units, HandlerFunction<ServerResponse> route) {
    return request -> {
      Refusal.forSeconds(take(address(request.remoteAddress().orElse(null)), units));
      return route.handle(request);
    };
  }

  /** The address of a connection, where it is known. */
  public static @Nullable InetAddress address(@Nullable InetSocketAddress connection) {
    return connection == null ? null : connection.getAddress();
  }

  /** How many clients are remembered. */
  public synchronized int size() {
    return buckets.size();
  }

  private void forget(long now) {
    Iterator<Bucket> longestAgo = buckets.values().iterator();
    while (longestAgo.hasNext()) {
      Bucket bucket = longestAgo.next();
      if (buckets.size() <= budget.clients() && !bucket.full(now)) {
        return;
      }
      longestAgo.remove();
    }
  }
}

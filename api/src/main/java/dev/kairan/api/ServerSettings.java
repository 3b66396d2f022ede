package dev.kairan.api;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens and what site it shows.
 *
 * @param host name or address of one interface of this machine; {@code 127.0.0.1} keeps it private
 * @param port 0 for any free port
 * @param siteRoot folder of the site, or a link that may be switched to another folder at any time;
 *     it need not exist yet
 * @param patterns the pages below {@code /office/patterns/} by their address from there, such as
 *     {@code tile-map/}; empty where there is none
 * @param preview told of edits where the site holds drafts: then the server answers this machine
 *     alone, and must listen on it alone; null where the site is public
 * @param loopbackBudget true to hold clients of this machine, too, to the budget of a client
 */
public record ServerSettings(
    String host,
    int port,
    Path siteRoot,
    Function<String, Optional<byte[]>> patterns,
    @Nullable Preview preview,
    boolean loopbackBudget) {

  /** Clients of this machine may ask as often as they like. */
  public ServerSettings(String host, int port, Path siteRoot) {
    this(host, port, siteRoot, false);
  }

  /** Without a gallery of patterns. */
  public ServerSettings(String host, int port, Path siteRoot, boolean loopbackBudget) {
    this(host, port, siteRoot, address -> Optional.empty(), null, loopbackBudget);
  }
}

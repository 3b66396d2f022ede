package dev.kairan.api.server.answer;

import java.util.Map;
import org.springframework.http.HttpHeaders;

/** What a browser is told about the answers of each part of the door. */
public enum SecurityHeaders {

  /** Pages of the site: no scripts, no forms to elsewhere, not to be framed. */
  SITE(Policies.PAGE + " frame-ancestors 'none'"),

  /** Cards for the pages of others: framed by whoever likes, and with a script for their height. */
  EMBED(Policies.PAGE + " script-src 'self'; frame-ancestors *"),

  /** The page that shows how such cards look: it frames them, and is not framed itself. */
  PREVIEW(Policies.PAGE + " frame-src 'self'; frame-ancestors 'none'"),

  /** The page that searches: its script fetches the index. */
  SEARCH(Policies.PAGE + " script-src 'self'; frame-ancestors 'none'"),

  /**
   * GraphiQL: own scripts only. Its stylesheet holds its fonts as data; the one style named by hash
   * is what its dialogs put into the page to keep it from scrolling behind them.
   */
  GRAPHIQL(
      "default-src 'none'; script-src 'self';"
          + " style-src 'self' 'sha256-Y/huXlwoYkVyQlxwSVcCi1RCDGDCSVBzDt0hYP9qlTc=';"
          + " font-src 'self' data:; img-src 'self' data:; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),

  /** Answers for programs. */
  DATA("default-src 'none'; frame-ancestors 'none'");

  /**
   * What every answer says. No device is ever asked for; and a page that opens one of ours, or that
   * ours leads to, gets no hold of its window.
   */
  public static final Map<String, String> EVERYWHERE =
      Headers.inOrder(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "strict-origin-when-cross-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cross-Origin-Opener-Policy", "same-origin");

  private final String policy;

  SecurityHeaders(String policy) {
    this.policy = policy;
  }

  /** The {@code Content-Security-Policy}. */
  public String policy() {
    return policy;
  }

  public void addTo(HttpHeaders headers) {
    headers.set("Content-Security-Policy", policy);
    EVERYWHERE.forEach(headers::set);
  }

  /** Constants of an enum may not name fields of their own enum. */
  private static final class Policies {
    /**
     * Pages without script connect to nothing; but what audits them reads robots.txt through them.
     */
    static final String PAGE =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'self';";
  }
}

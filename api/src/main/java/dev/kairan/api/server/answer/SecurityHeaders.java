package dev.kairan.api.server.answer;

import org.springframework.http.HttpHeaders;

/** What a browser is told about the answers of each part of the door. */
public enum SecurityHeaders {

  /** Pages of the site: no scripts, no forms to elsewhere, not to be framed. */
  SITE(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),

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

  private final String policy;

  SecurityHeaders(String policy) {
    this.policy = policy;
  }

  public void addTo(HttpHeaders headers) {
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  }
}

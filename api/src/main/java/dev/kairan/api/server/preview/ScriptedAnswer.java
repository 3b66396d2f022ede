package dev.kairan.api.server.preview;

import dev.kairan.api.server.answer.SecurityHeaders;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer whose page may run scripts of this server, and hear from it. */
final class ScriptedAnswer extends HttpServletResponseWrapper {

  static final String POLICY = "Content-Security-Policy";

  /** Only pages are styled; what programs get stays as it is. */
  private static final String OF_PAGES = "style-src 'self'";

  ScriptedAnswer(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setHeader(String name, String value) {
    super.setHeader(name, name.equals(POLICY) ? scripted(value) : value);
  }

  /** What the door has said already is said once. */
  @Override
  public void addHeader(String name, String value) {
    if (name.equals(POLICY) || SecurityHeaders.EVERYWHERE.containsKey(name)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }

  private static String scripted(String policy) {
    if (!policy.contains(OF_PAGES)) {
      return policy;
    }
    String scripts = policy.contains("script-src") ? policy : policy + "; script-src 'self'";
    return scripts.contains("connect-src") ? scripts : scripts + "; connect-src 'self'";
  }
}

package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page passes the Nu HTML checker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupTest {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final Findings findings = new Findings();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  @BeforeAll
  void setUp() throws Exception {
    validator.setUpMainSchema(SCHEMA, findings);
    validator.setUpValidatorAndParsers(findings, false, false);
  }

  @Test
  void everyPageIsValid() throws Exception {
    for (Map.Entry<String, byte[]> file : RenderedSite.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        check(file.getKey(), file.getValue());
      }
    }
    for (Map.Entry<String, byte[]> file : QuotedSite.files().entrySet()) {
      if (file.getKey().matches("plans/.*html")) {
        check("with official wording: " + file.getKey(), file.getValue());
      }
    }
    assertThat(findings.errors).isEmpty();
  }

  @Test
  void aMistakeWouldBeFound() throws Exception {
    String html = "<!doctype html><html lang=ja><title>誤り</title><ul><p>項目</p></ul></html>";
    check("mistake.html", html.getBytes(StandardCharsets.UTF_8));

    assertThat(findings.errors).isNotEmpty();
    findings.errors.clear();
  }

  private void check(String path, byte[] html) throws Exception {
    InputSource source = new InputSource(new ByteArrayInputStream(html));
    source.setSystemId(RenderedSite.BASE);
    source.setEncoding("UTF-8");
    findings.path = path;
    validator.checkHtmlInputSource(source);
  }

  private static final class Findings implements ErrorHandler {

    private final List<String> errors = new ArrayList<>();
    private String path = "";

    @Override
    public void warning(SAXParseException finding) {
      // Warnings are advice; the issue at hand is validity.
    }

    @Override
    public void error(SAXParseException finding) {
      errors.add(path + ":" + finding.getLineNumber() + " " + finding.getMessage());
    }

    @Override
    public void fatalError(SAXParseException finding) {
      error(finding);
    }
  }
}

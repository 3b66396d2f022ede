package dev.kairan.publisher.page;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, and what it found. */
final class HtmlChecker {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final Findings findings = new Findings();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  HtmlChecker() {
    try {
      validator.setUpMainSchema(SCHEMA, findings);
      validator.setUpValidatorAndParsers(findings, false, false);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  void check(String path, byte[] html) throws Exception {
    InputSource source = new InputSource(new ByteArrayInputStream(html));
    source.setSystemId(RenderedSite.BASE);
    source.setEncoding("UTF-8");
    findings.path = path;
    validator.checkHtmlInputSource(source);
  }

  /** Errors so far, each with its page and line. */
  List<String> errors() {
    return findings.errors;
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

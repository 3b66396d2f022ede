package dev.kairan.publisher.page;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, and what it found. */
final class HtmlChecker {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final long STACK = 64L * 1024 * 1024;

  private final Findings findings = new Findings();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  HtmlChecker() {
    // Reading its schema nests deeper than a usual stack allows code that is not compiled yet.
    FutureTask<Boolean> reading = new FutureTask<>(this::setUp);
    new Thread(null, reading, "html-checker", STACK).start();
    try {
      reading.get();
    } catch (InterruptedException | ExecutionException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private boolean setUp() throws Exception {
    validator.setUpMainSchema(SCHEMA, findings);
    validator.setUpValidatorAndParsers(findings, false, false);
    return true;
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

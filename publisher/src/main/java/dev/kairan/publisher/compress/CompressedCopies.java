package dev.kairan.publisher.compress;

import dev.kairan.api.SiteHeaders;
import dev.kairan.publisher.page.SiteFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Puts compressed copies beside what people wait for: pages, all that pages need, and downloads. Of
 * the many files that programs fetch now and then, such as feeds, most are never asked for before
 * the next release; servers compress these when they send them, and likewise the many pages that
 * search engines leave out.
 */
public final class CompressedCopies {

  /** Of smaller files, a copy saves less than the headers of an answer weigh. */
  private static final int LEAST = 2048;

  private static final Pattern WAITED_FOR =
      Pattern.compile(".*\\.(?:html|css|js|svg|graphqls)|data/.*");

  private static final String BROTLI = "br";

  private final Map<String, Compression> byCoding = new LinkedHashMap<>();
  private final AtomicInteger copies = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();

  /** By all that this machine can. */
  public CompressedCopies() {
    this(Brotli.isAvailable());
  }

  CompressedCopies(boolean brotli) {
    byCoding.put("gzip", Gzip::compress);
    if (brotli) {
      byCoding.put(BROTLI, Brotli::compress);
    }
  }

  /** Where copies go. */
  public interface Sink {
    void write(SiteFile copy) throws IOException;
  }

  /** A way to make a text smaller. */
  private interface Compression {
    byte[] of(byte[] text) throws IOException;
  }

  /** Makes the copies of a file that is worth them; several threads may call this at once. */
  public void add(SiteFile file, Sink out) throws IOException {
    if (!isWorthIt(file)) {
      return;
    }
    for (Map.Entry<String, Compression> coding : byCoding.entrySet()) {
      byte[] compressed = coding.getValue().of(file.bytes());
      out.write(
          new SiteFile(file.path() + SiteHeaders.copies().get(coding.getKey()), compressed, false));
      copies.incrementAndGet();
      bytes.addAndGet(compressed.length);
    }
  }

  private static boolean isWorthIt(SiteFile file) {
    return file.indexed()
        && file.bytes().length >= LEAST
        && SiteHeaders.compressible(file.path())
        && WAITED_FOR.matcher(file.path()).matches();
  }

  /** Such as {@code 圧縮版 3,216（15.1 MB）}. */
  public String text() {
    return String.format(Locale.ROOT, "圧縮版 %,d（%.1f MB）", copies.get(), bytes.get() / 1e6);
  }

  /** What this machine cannot make, as a sentence. */
  public Optional<String> missing() {
    return byCoding.containsKey(BROTLI)
        ? Optional.empty()
        : Optional.of("この機種では Brotli を使えないため、圧縮版は gzip だけです");
  }
}

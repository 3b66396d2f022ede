package dev.kairan.api.trusted.read;

import dev.kairan.api.trusted.read.Head.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a document: the question, then {@code 番号}, {@code 変数}, {@code 表}, {@code 列},
 * {@code 値} and {@code 図} in this order, every line a comment, up to the operation.
 */
final class HeadReader {

  private static final String OPERATION = "query ";
  private static final Pattern LINE =
      Pattern.compile("# (番号|変数|表|列|値|図)(?: (/?[A-Za-z_][\\w.]*))?: (\\S.*)");
  private static final Pattern QUESTION = Pattern.compile("# (.*[\\p{IsHiragana}\\p{IsHan}].*)");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

  private final String file;
  private final List<String> lines;
  private int next;

  private HeadReader(String file, String text) {
    this.file = file;
    this.lines = text.lines().takeWhile(line -> !line.startsWith(OPERATION)).toList();
  }

  /**
   * Reads the head of a file.
   *
   * @throws BrokenDocument at the first line that does not fit
   */
  static Head read(String file, String text) {
    return new HeadReader(file, text).head();
  }

  private Head head() {
    String question = question();
    Entry number = one("番号", false);
    if (number == null || !NUMBER.matcher(number.text()).matches()) {
      throw broken(Math.max(next, 1), "the second line must be '# 番号: ' and a whole number");
    }
    Head head =
        new Head(
            question,
            Integer.parseInt(number.text()),
            all("変数"),
            one("表", false),
            all("列"),
            all("値"),
            one("図", false),
            lines.size());
    if (next < lines.size()) {
      throw broken(next + 1, unfit(lines.get(next)));
    }
    return head;
  }

  private String question() {
    Matcher question = QUESTION.matcher(lines.isEmpty() ? "" : lines.get(0));
    if (!question.matches() || LINE.matcher(lines.get(0)).matches()) {
      throw broken(1, "the first line must be '# ' and the question in Japanese");
    }
    next = 1;
    return question.group(1).strip();
  }

  private List<Entry> all(String keyword) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry = one(keyword, true); entry != null; entry = one(keyword, true)) {
      entries.add(entry);
    }
    return entries;
  }

  /** The next line, where it has this keyword and a name or none as it must. */
  private @Nullable Entry one(String keyword, boolean named) {
    Matcher line = LINE.matcher(next < lines.size() ? lines.get(next) : "");
    if (!line.matches() || !keyword.equals(line.group(1)) || named != (line.group(2) != null)) {
      return null;
    }
    next++;
    return new Entry(next, named ? line.group(2) : "", line.group(3).strip());
  }

  private static String unfit(String line) {
    return LINE.matcher(line).matches()
        ? "'"
            + line
            + "' stands in the wrong place or twice, or its name is missing or too much;"
            + " the order is 番号, 変数 <name>, 表, 列 <path>, 値 <path>, 図"
        : "'" + line + "' is no line of a head; only '# 番号: …' and the like stand before 'query '";
  }

  private BrokenDocument broken(int line, String reason) {
    return new BrokenDocument(file, line, reason);
  }
}

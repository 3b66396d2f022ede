package dev.kairan.content.official.shape;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** How a text is written to a file. */
record FileForm(String lineEnd, boolean byteOrderMark) {

  static final FileForm PLAIN = new FileForm("\n", false);

  byte[] bytes(String text) {
    String form = (byteOrderMark ? "\ufeff" : "") + text.replace("\n", lineEnd);
    return form.getBytes(StandardCharsets.UTF_8);
  }

  static FileForm random(Random random) {
    String lineEnd = Layout.pick(new String[] {"\n", "\r\n", "\r"}, random);
    return new FileForm(lineEnd, random.nextBoolean());
  }

  @Override
  public String toString() {
    String name = lineEnd.replace("\r", "CR").replace("\n", "LF");
    return byteOrderMark ? name + " BOM" : name;
  }
}

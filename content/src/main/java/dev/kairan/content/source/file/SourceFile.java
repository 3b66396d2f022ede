package dev.kairan.content.source.file;

import dev.kairan.content.check.Characters;
import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One file of the content folder: its path with forward slashes, and what is in it. */
public final class SourceFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String path;
  private final byte[] bytes;
  private final FileKind kind;
  private final @Nullable PictureFile picture;

  public SourceFile(String path, byte[] bytes) {
    this(path, bytes.clone(), null);
  }

  private SourceFile(String path, byte[] bytes, @Nullable PictureFile picture) {
    this.path = path;
    this.bytes = bytes;
    this.kind = FileKind.of(path);
    this.picture = picture;
  }

  /** Reads {@code file}, which lies at {@code path} of the content folder. */
  static SourceFile read(String path, Path file) throws IOException {
    return FileKind.of(path) == FileKind.STORY_IMAGE
        ? new SourceFile(path, new byte[0], PictureFile.read(file))
        : new SourceFile(path, Files.readAllBytes(file), null);
  }

  public String path() {
    return path;
  }

  public FileKind kind() {
    return kind;
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The name without its extension. */
  public String baseName() {
    int dot = name().lastIndexOf('.');
    return dot < 0 ? name() : name().substring(0, dot);
  }

  /** The path of the folder that holds this file. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The second part of the path: the year folder of plans and stories. */
  public String yearFolder() {
    return path.split("/", -1)[1];
  }

  /** The bytes; none of a picture. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** What is known of a picture; null for all other files. */
  public @Nullable PictureFile picture() {
    return picture;
  }

  public Location location() {
    return Location.ofFile(path);
  }

  /**
   * The text, lines ended by a single {@code \n}; null, with a problem that names the line, where
   * the bytes are not UTF-8.
   */
  public @Nullable String text(Findings findings) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
      findings.report(location().withLine(line), Rule.INVALID_UTF8);
      return null;
    }
    String text = out.toString();
    if (text.indexOf(BYTE_ORDER_MARK) == 0) {
      findings.report(location(), Rule.BYTE_ORDER_MARK);
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    Characters.checkLines(text, location(), findings);
    return Characters.withoutControl(text);
  }
}

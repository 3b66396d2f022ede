package dev.kairan.content.source.image;

import dev.kairan.content.source.image.ImageFacts.Unsupported;
import dev.kairan.content.story.ImageFile.Format;
import java.nio.ByteOrder;
import java.util.Set;

/** Walks through a JPEG file from marker to marker (ITU-T T.81, annex B) up to its end. */
final class JpegWalk {

  private static final int MARK = 0xFF;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;
  private static final int RESTART_0 = 0xD0;
  private static final int RESTART_7 = 0xD7;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP_1 = 0xE1;

  /** Between the frames' markers: Huffman tables, a reserved one, arithmetic conditioning. */
  private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

  /** Baseline, extended, progressive; the others are lossless, hierarchical or arithmetic. */
  private static final Set<Integer> READABLE_FRAMES = Set.of(0xC0, 0xC1, 0xC2);

  private static final Set<Integer> READABLE_COMPONENTS = Set.of(1, 3, 4);
  private static final int READABLE_PRECISION = 8;

  /** Cameras and programs write about ten; each costs a decoder a pass over all pixels. */
  private static final int MOST_SCANS = 100;

  private static final String EXIF = "Exif\0\0";

  private final ImageBytes bytes;
  private int width;
  private int height;
  private int orientation;
  private int scans;

  JpegWalk(byte[] bytes) {
    this.bytes = new ImageBytes(bytes);
  }

  /** Reaches the end-of-image marker, or fails for want of bytes. */
  ImageFacts facts() throws Unsupported {
    bytes.u16();
    for (int marker = marker(); marker != END; marker = marker()) {
      segment(marker);
    }
    if (width == 0 || height == 0 || scans == 0) {
      throw new IndexOutOfBoundsException("no frame or no scan");
    }
    return new ImageFacts(Format.JPEG, width, height, Math.max(1, orientation));
  }

  /** B.1.1.2: fill bytes may stand before a marker. */
  private int marker() {
    if (bytes.u8() != MARK) {
      throw new IndexOutOfBoundsException(bytes.at());
    }
    int marker = bytes.u8();
    while (marker == MARK) {
      marker = bytes.u8();
    }
    return marker;
  }

  private void segment(int marker) throws Unsupported {
    int start = bytes.at();
    int end = start + bytes.u16();
    if (marker >= FIRST_FRAME && marker <= LAST_FRAME && !NO_FRAMES.contains(marker)) {
      frame(marker);
    } else if (marker == APP_1 && orientation == 0) {
      exif(end);
    }
    bytes.to(end);
    if (marker == SCAN) {
      scan();
    }
  }

  private void frame(int marker) throws Unsupported {
    int precision = bytes.u8();
    int lines = bytes.u16();
    int samples = bytes.u16();
    int components = bytes.u8();
    if (width != 0) {
      throw new IndexOutOfBoundsException("a second frame");
    }
    if (!READABLE_FRAMES.contains(marker)
        || precision != READABLE_PRECISION
        || !READABLE_COMPONENTS.contains(components)) {
      throw new Unsupported("JPEG (SOF" + (marker - FIRST_FRAME) + ")");
    }
    width = samples;
    height = lines;
  }

  private void exif(int end) {
    int start = bytes.at();
    if (end - start > EXIF.length() && bytes.latin(EXIF.length()).equals(EXIF)) {
      orientation =
          Exif.orientation(bytes.slice(end - start - EXIF.length(), ByteOrder.BIG_ENDIAN));
    }
  }

  /** B.1.1.5: in coded data the mark is followed by zero, or by a restart marker. */
  private void scan() {
    if (++scans > MOST_SCANS) {
      throw new IndexOutOfBoundsException("too many scans");
    }
    while (true) {
      if (bytes.u8() == MARK) {
        int next = bytes.u8();
        if (next != 0 && (next < RESTART_0 || next > RESTART_7)) {
          bytes.back();
          return;
        }
      }
    }
  }
}

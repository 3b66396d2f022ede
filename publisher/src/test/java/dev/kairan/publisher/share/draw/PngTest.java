package dev.kairan.publisher.share.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

  private static final int FULL = 0xff000000;

  @Test
  void isReadBackPixelByPixel() throws IOException {
    int[] colours = {0xfaf7f0, 0x25211b, 0xb7282e, 0x000000, 0xffffff};
    byte[] pixels = new byte[34 * 21];
    Random random = new Random(2023);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) random.nextInt(colours.length);
    }

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(34, 21, pixels, colours)));

    assertThat(read.getWidth()).isEqualTo(34);
    assertThat(read.getHeight()).isEqualTo(21);
    for (int i = 0; i < pixels.length; i++) {
      assertThat(read.getRGB(i % 34, i / 34))
          .as("pixel %d", i)
          .isEqualTo(FULL | colours[pixels[i]]);
    }
  }
}

package dev.kairan.content.sample;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a whole content folder of invented chambers, stories, plan and records.
 *
 * <p>Nothing in it is real and nothing looks real: the folder holds the marker {@code SAMPLE},
 * every chamber's name begins with 見本 and every title with 【見本】. The same seed gives the same
 * bytes.
 */
public final class SampleContent {

  /** Two digits number the stories of a chamber and year. */
  public static final int MOST_STORIES = 100_000;

  private SampleContent() {}

  /**
   * Writes the folder.
   *
   * @param folder where it is to stand; made where it is not there
   * @param stories how many, up to {@link #MOST_STORIES}
   * @throws java.nio.file.DirectoryNotEmptyException where something stands there already
   */
  public static void write(Path folder, int stories, long seed) throws IOException {
    SampleFolder files = SampleFolder.open(folder);
    SamplePlaces.write(files);
    SamplePlan.write(files);
    SampleStories written = SampleStories.write(files, stories, seed);
    SamplePress.write(files, seed);
    SampleDesk.write(files, written, seed);
  }
}

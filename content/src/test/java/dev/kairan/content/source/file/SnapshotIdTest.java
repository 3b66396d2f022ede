package dev.kairan.content.source.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotIdTest {

  @TempDir Path folder;

  @Test
  void isTheStartOfTheHashOverSortedPathsAndBytes() throws IOException, NoSuchAlgorithmException {
    write("topics.csv", "b");
    write("chambers.csv", "水戸");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("chambers.csv\0");
    out.writeLong(6);
    out.write("水戸".getBytes(UTF_8));
    out.writeBytes("topics.csv\0");
    out.writeLong(1);
    out.writeBytes("b");
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());

    assertThat(id()).isEqualTo(HexFormat.of().formatHex(hash).substring(0, 12));
  }

  @Test
  void takesOfAPictureItsLengthAndTheHashOfItsBytes() throws Exception {
    write("stories/2024/a.jpg", "no picture");
    byte[] picture = MessageDigest.getInstance("SHA-256").digest("no picture".getBytes(UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("stories/2024/a.jpg\0");
    out.writeLong(10);
    out.write(picture);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());

    assertThat(id()).isEqualTo(HexFormat.of().formatHex(hash).substring(0, 12));
  }

  @Test
  void ignoresWhatIsNotContent() throws IOException {
    write("chambers.csv", "a");
    String before = id();
    write("README.md", "x");
    write("stories/2024/readme.md", "x");
    write(".git/config", "x");
    write("plans/.DS_Store", "x");
    write("pom.xml", "x");
    write("src/main/java/A.java", "x");
    write("target/a.class", "x");

    assertThat(id()).isEqualTo(before);
  }

  @Test
  void changesWithAnyByteAndAnyPath() throws IOException {
    write("stories/2024/mito-01.md", "a");
    String before = id();
    write("stories/2024/mito-01.md", "b");
    String changed = id();
    Files.move(folder.resolve("stories/2024"), folder.resolve("stories/2023"));

    assertThat(changed).isNotEqualTo(before);
    assertThat(id()).isNotEqualTo(changed).isNotEqualTo(before);
  }

  @Test
  void includesTheImportedOfficialWording() throws IOException {
    write("chambers.csv", "a");
    String before = id();
    write("plans/2023/official.yaml", "wording: {}");

    assertThat(id()).isNotEqualTo(before);
  }

  private String id() {
    return SnapshotId.of(ContentFolder.read(folder).files());
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }
}

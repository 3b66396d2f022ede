package dev.kairan.api.store.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.library.StoryMaker;
import dev.kairan.content.place.Prefecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseBuilderTest {

  @TempDir private Path folder;

  @Test
  void leavesTheFileAndNothingElse() throws IOException, SQLException {
    Path file = folder.resolve("deep/kairan.sqlite");

    DatabaseBuilder.build(RichLibrary.library(), file, RichLibrary.AS_OF);

    assertThat(folder.resolve("deep").toFile().list()).containsExactly("kairan.sqlite");
    assertThat(count(file, "select count(*) from story")).isEqualTo(7);
    assertThat(count(file, "select count(*) from target")).isEqualTo(10);
    assertThat(count(file, "select count(*) from pragma_foreign_key_list('story_body')"))
        .isEqualTo(1);
  }

  @Test
  void keepsWhatWasThereWhenTheLibraryIsBroken() throws IOException {
    Path file = Files.writeString(folder.resolve("kairan.sqlite"), "as before");
    LibraryMaker broken =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .story(new StoryMaker("2023-x-01").by("mito", "nobody"));

    assertThatThrownBy(() -> DatabaseBuilder.build(broken.make(), file, RichLibrary.AS_OF))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("foreign_key_check")
        .hasMessageContaining("participation");
    assertThat(file).hasContent("as before");
    assertThat(folder.toFile().list()).containsExactly("kairan.sqlite");
  }

  @Test
  void refusesTheSameIdTwice() {
    LibraryMaker broken =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI);

    assertThatThrownBy(
            () -> DatabaseBuilder.build(broken.make(), folder.resolve("x"), RichLibrary.AS_OF))
        .isInstanceOf(IllegalStateException.class)
        .hasStackTraceContaining("UNIQUE");
    assertThat(folder.toFile().list()).isEmpty();
  }

  @Test
  void makesTheSameBytesOfTheSameLibrary() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");

    DatabaseBuilder.build(RichLibrary.library(), one, RichLibrary.AS_OF);
    DatabaseBuilder.build(RichLibrary.library(), two, RichLibrary.AS_OF);

    assertThat(one).hasSameBinaryContentAs(two);
  }

  private static int count(Path file, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.getInt(1);
    }
  }
}

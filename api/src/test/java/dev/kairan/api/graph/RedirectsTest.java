package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.library.StoryMaker;
import dev.kairan.content.Library;
import dev.kairan.content.place.Prefecture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which pages have moved. */
class RedirectsTest {

  private static final String REDIRECTS = "{ redirects { from to on reason } }";

  @Test
  void tellsEveryOneByItsFormerAddress() {
    assertThat(redirects(library(new StoryMaker("2023-mito-01").by("mito"))))
        .isEqualTo(
            List.of(
                redirect("/case/mito.html", "/chambers/mito/", "2023-07-01", null),
                redirect("/old/stories/", "/stories/", "2023-07-03", null),
                redirect(
                    "/stories/2022-mito-01/", "/stories/2023-mito-01/", "2023-08-01", "年の誤り")));
  }

  @Test
  void leadsToNoStoryThatIsWithdrawn() {
    StoryMaker withdrawn = new StoryMaker("2023-mito-01").by("mito").withdrawn("2023-09-15");

    assertThat(redirects(library(withdrawn)))
        .extracting(each -> each.get("to"))
        .containsExactly("/chambers/mito/", "/stories/");
  }

  private static Library library(StoryMaker story) {
    return new LibraryMaker()
        .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
        .story(story)
        .redirect("/stories/2022-mito-01/", "/stories/2023-mito-01/", "2023-08-01", "年の誤り")
        .redirect("/old/stories/", "/stories/", "2023-07-03", null)
        .redirect("/case/mito.html", "/chambers/mito/", "2023-07-01", null)
        .make();
  }

  private static Map<String, @Nullable Object> redirect(
      String from, String to, String on, @Nullable String reason) {
    Map<String, @Nullable Object> redirect = new HashMap<>();
    redirect.put("from", from);
    redirect.put("to", to);
    redirect.put("on", on);
    redirect.put("reason", reason);
    return redirect;
  }

  @SuppressWarnings("unchecked") // An answer's lists are lists of maps by name.
  private static List<Map<String, @Nullable Object>> redirects(Library library) {
    try (TestGraph graph = new TestGraph(library, RichLibrary.AS_OF)) {
      return (List<Map<String, @Nullable Object>>)
          graph.ask(REDIRECTS, Map.of()).getOrDefault("redirects", List.of());
    }
  }
}

package dev.kairan.publisher.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagerTest {

  @Test
  void putsFiftyOnAPage() {
    List<Integer> rows = IntStream.range(0, 101).boxed().toList();
    List<Pager> pages = Pager.over(rows.size(), "/stories/");

    assertThat(pages)
        .extracting(Pager::href)
        .containsExactly("/stories/", "/stories/page/2/", "/stories/page/3/");
    assertThat(pages).extracting(page -> page.rows(rows).size()).containsExactly(50, 50, 1);
    assertThat(pages.get(2).rows(rows)).containsExactly(100);
  }

  @Test
  void linksToItsNeighbours() {
    List<Pager> pages = Pager.over(60, "/stories/");

    assertThat(pages.get(0).previous()).isNull();
    assertThat(pages.get(0).next()).isEqualTo("/stories/page/2/");
    assertThat(pages.get(1).previous()).isEqualTo("/stories/");
    assertThat(pages.get(1).next()).isNull();
  }

  @Test
  void hasOnePageForAnEmptyList() {
    assertThat(Pager.over(0, "/stories/")).extracting(Pager::href).containsExactly("/stories/");
    assertThat(Pager.over(50, "/stories/")).hasSize(1);
  }
}

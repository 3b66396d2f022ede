package dev.kairan.publisher.search;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.SearchText;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What is shown of everything that can be found, in the order of equal hits, a few to a file. */
final class ShownBlocks {

  /** Characters of a file; some six stories. */
  private static final int BLOCK = 1_500;

  private static final JsonMapper MAPPER = new JsonMapper();

  /** A JSON array of {@link Shown}, and the number of the first one. */
  record Block(int first, List<String> shown) {

    byte[] bytes() {
      String json = shown.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n"));
      return json.getBytes(StandardCharsets.UTF_8);
    }
  }

  private final Site site;
  private final Index<Chamber> chambers;

  private ShownBlocks(Site site) {
    this.site = site;
    this.chambers = Index.of(site.answers().chambers(), Chamber::id);
  }

  static List<Block> of(Site site) {
    return new ShownBlocks(site).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    int length = BLOCK;
    for (SearchText text : site.answers().searchTexts()) {
      if (length >= BLOCK) {
        blocks.add(new Block(number, new ArrayList<>()));
        length = 0;
      }
      String json = MAPPER.writeValueAsString(shown(text));
      blocks.get(blocks.size() - 1).shown().add(json);
      length += json.length();
      number++;
    }
    return blocks;
  }

  private Shown shown(SearchText text) {
    return switch (text.kind()) {
      case STORY -> Shown.of(site.cards().get(text.id()));
      case ACTION_ITEM -> Shown.of(site.items().get(text.id()), site);
      case CHAMBER -> Shown.of(chambers.get(text.id()), site.tiles().get(text.id()));
    };
  }
}

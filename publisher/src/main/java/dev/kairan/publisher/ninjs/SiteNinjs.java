package dev.kairan.publisher.ninjs;

import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.feed.entry.Category;
import dev.kairan.publisher.feed.entry.Tags;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A news object for each story, and lists of the newest: all, of a prefecture, of a topic. */
public final class SiteNinjs {

  private static final int LONGEST = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private final SiteAnswers answers;
  private final Addresses at;
  private final Consumer<SiteFile> out;
  private final StoryNinjs stories;
  private final Index<Ninjs> partial;

  private SiteNinjs(SiteAnswers answers, Addresses at, Consumer<SiteFile> out) {
    this.answers = answers;
    this.at = at;
    this.out = out;
    this.stories = new StoryNinjs(answers, at);
    this.partial = Index.of(answers.stories(), Story::id, stories::partial);
  }

  public static void render(SiteAnswers answers, SiteSettings settings, Consumer<SiteFile> out) {
    new SiteNinjs(answers, Addresses.below(settings.baseUrl()), out).all();
  }

  private void all() {
    answers.stories().forEach(story -> write(at.story(story.id()), stories.full(story)));
    list(at.stories(), Tags.feed("stories"), "すべての取り組み事例", answers.stories());
    Index<Story> byId = Index.of(answers.stories(), Story::id);
    for (Topic topic : answers.topics()) {
      Category subject = Category.of(topic);
      list(at.topic(topic.id()), Tags.feed(subject), topic.name(), byId.all(topic.stories()));
    }
    StoriesByPrefecture there = StoriesByPrefecture.of(answers);
    for (Prefecture prefecture : answers.prefectures()) {
      Category subject = Category.of(prefecture);
      list(
          at.prefecture(prefecture.id()),
          Tags.feed(subject),
          prefecture.name(),
          there.of(prefecture));
    }
  }

  private void list(String page, String uri, String title, List<Story> found) {
    List<Ninjs> newest =
        found.stream().limit(LONGEST).map(story -> partial.get(story.id())).toList();
    write(page, stories.list(uri, title, newest));
  }

  private void write(String page, Ninjs object) {
    out.accept(new SiteFile(at.file(at.ninjs(page)), MAPPER.writeValueAsBytes(object)));
  }
}

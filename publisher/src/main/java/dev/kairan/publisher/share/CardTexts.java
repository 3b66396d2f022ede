package dev.kairan.publisher.share;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.query.SiteAnswers;
import dev.kairan.publisher.share.draw.CardText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words on stories' pictures. */
final class CardTexts {

  /** More names than these would be too small to read. */
  private static final int NAMES = 3;

  private final Index<Chamber> chambers;
  private final Index<Prefecture> prefectures;
  private final Index<Topic> topics;
  private final boolean sample;

  CardTexts(SiteAnswers answers) {
    chambers = Index.of(answers.chambers(), Chamber::id);
    prefectures = Index.of(answers.prefectures(), Prefecture::id);
    topics = Index.of(answers.topics(), Topic::id);
    sample = answers.snapshot().sample();
  }

  CardText of(Story story) {
    return new CardText(story.title(), who(story), topics(story.topics()), sample);
  }

  private String who(Story story) {
    List<String> names =
        story.participations().stream().map(part -> name(chambers.get(part.chamber()))).toList();
    if (names.isEmpty()) {
      return Objects.requireNonNullElse(story.ledBy(), "");
    }
    return names.size() > NAMES
        ? String.join("、", names.subList(0, NAMES - 1)) + "ほか" + (names.size() - NAMES + 1) + "会議所"
        : String.join("、", names);
  }

  private String name(Chamber chamber) {
    return chamber.name() + "（" + prefectures.get(chamber.prefecture()).name() + "）";
  }

  private String topics(List<Ref> of) {
    return of.stream().map(each -> topics.get(each).name()).collect(Collectors.joining("・"));
  }
}

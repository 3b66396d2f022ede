package dev.kairan.publisher.ninjs;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.feed.entry.Category;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.ninjs.Ninjs.Concept;
import dev.kairan.publisher.ninjs.Ninjs.ContactInfo;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stories are about: chambers, their prefectures, topics and items of the plan. */
final class Concepts {

  private static final String ABOUT = "about";
  private static final String MENTIONS = "mentions";

  private final Index<Chamber> chambers;
  private final Index<Prefecture> prefectures;
  private final Index<Topic> topics;
  private final Index<ActionItem> items;

  Concepts(SiteAnswers answers) {
    chambers = Index.of(answers.chambers(), Chamber::id);
    prefectures = Index.of(answers.prefectures(), Prefecture::id);
    topics = Index.of(answers.topics(), Topic::id);
    items = Index.of(answers.actionItems(), ActionItem::id);
  }

  /** The chambers; whom to ask stands with the first one. */
  List<Concept> organisations(Story story) {
    List<Concept> organisations = new ArrayList<>();
    for (Story.Participation part : story.participations()) {
      String rel = part.role() == Story.Role.LEAD ? ABOUT : MENTIONS;
      List<ContactInfo> contact = organisations.isEmpty() ? contact(story) : List.of();
      organisations.add(concept(Category.of(chambers.get(part.chamber())), rel, contact));
    }
    return organisations;
  }

  List<Concept> places(Story story) {
    return story.participations().stream()
        .map(part -> prefectures.get(chambers.get(part.chamber()).prefecture()))
        .distinct()
        .map(each -> concept(Category.of(each), ABOUT, List.of()))
        .toList();
  }

  List<Concept> subjects(Story story) {
    Stream<Category> themes = story.topics().stream().map(each -> Category.of(topics.get(each)));
    Stream<Category> plan =
        story.evidence().stream().map(each -> Category.of(items.get(each.actionItem()))).distinct();
    return Stream.concat(themes, plan).map(each -> concept(each, ABOUT, List.of())).toList();
  }

  /** A tag URI stands for it wherever the site moves. */
  private static Concept concept(Category of, String rel, List<ContactInfo> contact) {
    String uri = of.scheme() + "/" + of.term();
    return new Concept(of.label(), rel, uri, of.term(), contact);
  }

  private static List<ContactInfo> contact(Story story) {
    Story.Contact contact = story.contact();
    if (contact == null) {
      return List.of();
    }
    List<ContactInfo> told = new ArrayList<>();
    if (contact.phone() != null) {
      told.add(new ContactInfo("phone", "press", contact.name(), contact.phone()));
    }
    if (contact.email() != null) {
      told.add(new ContactInfo("email", "press", contact.name(), contact.email()));
    }
    return told;
  }
}

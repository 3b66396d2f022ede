package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.LinkRecord;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.content.link.LinkCheck;
import dev.kairan.content.story.Story;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The addresses that stories cite, each as it was last found. */
final class LinkRows {

  private static final String UNCHECKED = "UNCHECKED";

  final List<LinkRecord> links = new ArrayList<>();

  private final Map<URI, LinkCheck> newest = new HashMap<>();

  /** Checks from after {@code day} are not known yet. */
  LinkRows(List<LinkCheck> checks, LocalDate day) {
    checks.stream()
        .filter(check -> !check.checkedOn().isAfter(day))
        .forEach(check -> newest.merge(check.url(), check, LinkRows::newer));
  }

  private static LinkCheck newer(LinkCheck one, LinkCheck other) {
    return other.checkedOn().isAfter(one.checkedOn()) ? other : one;
  }

  void add(Story story) {
    List<URI> addresses = story.addresses();
    for (int i = 0; i < addresses.size(); i++) {
      links.add(link(story, i + 1, addresses.get(i)));
    }
  }

  private LinkRecord link(Story story, int position, URI address) {
    String url = address.toString();
    LinkRecord row =
        new LinkRecord()
            .setStoryId(story.id())
            .setPosition(position)
            .setUrl(url)
            .setUrlFolded(FoldedText.of(url))
            .setLinkStatus(UNCHECKED);
    LinkCheck check = newest.get(address);
    return check == null
        ? row
        : row.setLinkStatus(check.status().name())
            .setCheckedOn(check.checkedOn())
            .setNote(check.note());
  }
}

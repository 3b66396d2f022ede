package dev.kairan.publisher.calendar.ics;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.ValuedProperty;
import dev.kairan.publisher.page.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between a calendar that is live and the one to come without being recorded: programs
 * that know an entry take a change for one only where its SEQUENCE grew, and never hear of an entry
 * that is simply gone.
 */
public final class UnrecordedChanges {

  private static final String WHOLE = "plans/[0-9]+/calendar[.]ics";

  private UnrecordedChanges() {}

  /** True for the calendar of a whole plan, which holds every entry. */
  public static boolean concern(SiteFile file) {
    return file.path().matches(WHOLE);
  }

  /** One sentence in Japanese for each entry. */
  public static List<String> between(byte[] live, byte[] next) {
    if (Arrays.equals(live, next)) {
      return List.of();
    }
    Map<String, VEvent> entries = entries(next);
    List<String> changes = new ArrayList<>();
    entries(live)
        .forEach(
            (uid, before) -> {
              VEvent after = entries.get(uid);
              if (after == null) {
                changes.add(
                    told(before) + "がカレンダーから消えます。中止なら、消さずに revisions に cancelled: true の行を足してください");
              } else if (changed(before, after) && sequence(after) <= sequence(before)) {
                changes.add(told(before) + "が変わりましたが、revisions に変更の記録がないので、購読している人に伝わりません");
              }
            });
    return changes;
  }

  private static Map<String, VEvent> entries(byte[] calendar) {
    ICalendar read = Biweekly.parse(new String(calendar, StandardCharsets.UTF_8)).first();
    Map<String, VEvent> byUid = new LinkedHashMap<>();
    if (read != null) {
      read.getEvents().forEach(each -> byUid.put(each.getUid().getValue(), each));
    }
    return byUid;
  }

  /** Description and address are left out: they follow from other things too. */
  private static boolean changed(VEvent before, VEvent after) {
    return !facts(before).equals(facts(after));
  }

  private static List<String> facts(VEvent event) {
    return Stream.<@Nullable ValuedProperty<?>>of(
            event.getDateStart(),
            event.getDateEnd(),
            event.getSummary(),
            event.getLocation(),
            event.getStatus())
        .map(property -> property == null ? "" : Objects.toString(property.getValue()))
        .toList();
  }

  private static int sequence(VEvent event) {
    return event.getSequence() == null ? 0 : event.getSequence().getValue();
  }

  private static String told(VEvent event) {
    String uid = event.getUid().getValue();
    return "日程 " + uid.substring(0, uid.indexOf('@')) + "「" + event.getSummary().getValue() + "」";
  }
}

package dev.kairan.content.source.story;

import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Addresses;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.story.Appearance;
import dev.kairan.content.story.Contact;
import dev.kairan.content.story.Source;
import dev.kairan.content.time.PartialDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where a story's facts come from, where it appeared, and whom reporters may ask. */
final class Press {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private Press() {}

  static List<Source> sources(YamlRecord fields) {
    return fields.records("sources", Form.SOURCE).stream()
        .map(
            source ->
                new Source(
                    source.value("title").text(),
                    source.value("publisher").text(),
                    Addresses.of(source.value("url")),
                    Dates.partial(source.value("date"))))
        .toList();
  }

  static List<Appearance> appearances(YamlRecord fields, StoryDates dates) {
    return fields.records("appearances", Form.APPEARANCE).stream()
        .map(appearance -> appearance(appearance, dates))
        .toList();
  }

  private static Appearance appearance(YamlRecord fields, StoryDates dates) {
    Value date = fields.value("date");
    PartialDate appeared = Dates.partial(date);
    dates.checkAppearance(date, appeared);
    return new Appearance(
        fields.value("outlet").reference(IdKind.OUTLET),
        fields.value("title").optionalText(),
        Addresses.optional(fields.value("url")),
        appeared);
  }

  static @Nullable Contact contact(@Nullable YamlRecord fields) {
    return fields == null
        ? null
        : new Contact(
            fields.value("name").text(),
            fields.value("phone").optionalText(),
            email(fields.value("email")),
            fields.value("hours").optionalText());
  }

  private static @Nullable String email(Value value) {
    if (value.isPresent() && !EMAIL.matcher(value.text()).matches()) {
      value.report(Rule.WRONG_TYPE, new Phrase("メールアドレス", "an e-mail address"));
    }
    return value.optionalText();
  }
}

package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.Story.Contact;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a reporter may ask, each way to reach them with its address.
 *
 * @param phoneHref null where the number can't be dialled as it is written
 */
public record PressContact(
    String name,
    @Nullable String phone,
    @Nullable String phoneHref,
    @Nullable String email,
    @Nullable String emailHref,
    @Nullable String hours) {

  private static final Pattern NUMBER = Pattern.compile("[+0][0-9][0-9() -]{5,}");

  /** Numbers that exist only inside Japan. */
  private static final Pattern DOMESTIC = Pattern.compile("0(120|570|800|990)[0-9]+");

  static PressContact of(Contact contact) {
    return new PressContact(
        contact.name(),
        contact.phone(),
        phoneHref(contact.phone()),
        contact.email(),
        emailHref(contact.email()),
        contact.hours());
  }

  /** RFC 3966, 5.1.4: the global form wherever there is one. */
  private static @Nullable String phoneHref(@Nullable String phone) {
    Matcher number = NUMBER.matcher(phone == null ? "" : phone);
    if (!number.find()) {
      return null;
    }
    String digits = number.group().replaceAll("[() -]", "");
    boolean asWritten = digits.startsWith("+") || DOMESTIC.matcher(digits).matches();
    return "tel:" + (asWritten ? digits : "+81" + digits.substring(1));
  }

  /** RFC 6068, 2: characters other than letters and digits are percent-encoded. */
  private static @Nullable String emailHref(@Nullable String email) {
    return email == null
        ? null
        : "mailto:"
            + URLEncoder.encode(email, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@");
  }
}

package dev.kairan.content.source.field;

import dev.kairan.content.check.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads web addresses. */
public final class Addresses {

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final URI STAND_IN = URI.create("https://stand-in.invalid/");

  private Addresses() {}

  /** An http or https address. */
  public static URI of(Value value) {
    URI address = optional(value);
    return address == null ? STAND_IN : address;
  }

  /** An http or https address, or null where there is none or it is broken. */
  public static @Nullable URI optional(Value value) {
    if (!value.isPresent()) {
      return null;
    }
    try {
      return checked(value, new URI(value.text()));
    } catch (URISyntaxException e) {
      value.report(
          hasForeignScheme(value.text()) ? Rule.UNSAFE_LINK : Rule.BAD_ADDRESS, value.text());
      return null;
    }
  }

  private static @Nullable URI checked(Value value, URI address) {
    if (hasForeignScheme(value.text())) {
      value.report(Rule.UNSAFE_LINK, value.text());
      return null;
    }
    if (address.getScheme() == null || address.getRawAuthority() == null) {
      value.report(Rule.BAD_ADDRESS, value.text());
      return null;
    }
    return address;
  }

  private static boolean hasForeignScheme(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && text.substring(0, colon).chars().allMatch(Character::isLetter)
        && !SCHEMES.contains(text.substring(0, colon).toLowerCase(Locale.ROOT));
  }
}

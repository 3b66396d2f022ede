package dev.kairan.publisher.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the stylesheet.
 *
 * @param name of the variable, without dashes
 * @param light and {@code dark} such as {@code #b7282e}
 */
public record Colour(String name, String light, String dark) {

  private static final Pattern VARIABLE = Pattern.compile("--([\\w-]+): (#[0-9a-f]{3,6});");

  /** The colours that a stylesheet defines on {@code :root}, for light screens and dark ones. */
  public static List<Colour> of(String css) {
    int dark = css.indexOf("@media (prefers-color-scheme: dark)");
    Map<String, String> inLight = read(css.substring(0, dark));
    Map<String, String> inDark = read(css.substring(dark, css.indexOf("\n}", dark)));
    List<Colour> colours = new ArrayList<>();
    inLight.forEach(
        (name, light) -> colours.add(new Colour(name, light, inDark.getOrDefault(name, light))));
    return colours;
  }

  private static Map<String, String> read(String css) {
    Map<String, String> colours = new LinkedHashMap<>();
    Matcher matcher = VARIABLE.matcher(css);
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
    return colours;
  }
}

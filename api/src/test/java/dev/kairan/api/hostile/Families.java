package dev.kairan.api.hostile;

import java.util.List;
import java.util.stream.Stream;

/** The whole hostile corpus. */
final class Families {

  private Families() {}

  static List<Hostile> all() {
    return Stream.of(
            DeepFamilies.all(),
            WideFamilies.all(),
            FragmentFamilies.all(),
            PriceFamilies.all(),
            ValueFamilies.all(),
            IntrospectionFamilies.all(),
            BodyFamilies.all())
        .flatMap(family -> family)
        .toList();
  }
}

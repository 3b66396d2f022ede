package dev.kairan.publisher.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news object of ninjs 2.1, with the properties that are used here under their names there. What
 * is not known is left out.
 *
 * @param uri permanent, and no address
 * @param name only of an associated object
 * @param representationtype {@code full} or {@code partial}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Ninjs(
    String uri,
    @Nullable String name,
    @Nullable Standard standard,
    String type,
    String representationtype,
    String profile,
    @Nullable String version,
    @Nullable String firstcreated,
    @Nullable String versioncreated,
    @Nullable String contentcreated,
    String pubstatus,
    @Nullable String copyrightnotice,
    @Nullable String usageterms,
    @Nullable RightsInfo rightsinfo,
    String language,
    String title,
    @Nullable String by,
    List<Text> headlines,
    List<Text> descriptions,
    List<Body> bodies,
    List<Concept> organisations,
    List<Concept> places,
    List<Concept> subjects,
    List<InfoSource> infosources,
    List<Rendition> renditions,
    List<AltId> altids,
    List<TrustIndicator> trustindicators,
    List<Ninjs> associations) {

  /** The version of ninjs that it keeps to. */
  record Standard(String name, String version, String schema) {}

  /** A headline or a description. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Text(String role, @Nullable String contenttype, String value) {}

  /** The text; {@code charcount} in characters as people count them, without markup. */
  record Body(String role, String contenttype, int charcount, String value) {}

  /** Something that it is about; {@code literal} is the content's own id. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Concept(
      String name, String rel, String uri, String literal, List<ContactInfo> contactinfo) {}

  /** A way to reach an organisation. */
  record ContactInfo(String type, String role, String name, String value) {}

  /** Where its facts come from. */
  record InfoSource(String name, String uri, String literal) {}

  /** Another form of it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Rendition(
      String name,
      String href,
      String contenttype,
      @Nullable String title,
      @Nullable Integer width,
      @Nullable Integer height) {}

  /** Another name of it. */
  record AltId(String role, String value) {}

  /** A page that says how far it may be trusted. */
  record TrustIndicator(String title, String href) {}

  /** Where it is written how it may be used. */
  record RightsInfo(String linkedrights) {}
}

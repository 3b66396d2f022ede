package dev.kairan.publisher.plain;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** Each story as Markdown beside its page, llms.txt, and the schema. */
public final class PlainTexts {

  private static final String SCHEMA = "/graphql/schema.graphqls";

  private PlainTexts() {}

  /** Hands each file to {@code out}; a story's text changes only where its content does. */
  public static void render(SiteAnswers answers, SiteSettings settings, Consumer<SiteFile> out) {
    Addresses at = Addresses.below(settings.baseUrl());
    StoryTwin twin = new StoryTwin(answers, at);
    answers
        .stories()
        .forEach(story -> out.accept(file(at.file(at.storyText(story.id())), twin.of(story))));
    out.accept(file(at.file(at.llms()), new LlmsText(answers, at).text()));
    out.accept(new SiteFile(at.file(at.schema()), schema()));
  }

  private static byte[] schema() {
    try (InputStream in = PlainTexts.class.getResourceAsStream(SCHEMA)) {
      return Objects.requireNonNull(in, SCHEMA).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(SCHEMA, e);
    }
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}

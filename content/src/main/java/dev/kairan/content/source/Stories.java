package dev.kairan.content.source;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Location;
import dev.kairan.content.source.file.ContentFolder;
import dev.kairan.content.source.file.FileKind;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.markdown.Markdown;
import dev.kairan.content.source.story.ImageFiles;
import dev.kairan.content.source.story.Repetitions;
import dev.kairan.content.source.story.StoryReader;
import dev.kairan.content.source.story.WithdrawnLinks;
import dev.kairan.content.story.Story;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads all stories, several at a time. */
final class Stories {

  private Stories() {}

  /** The stories by id; those that can't be read at all are left out, after a problem. */
  static List<Story> read(ContentFolder folder, Markdown markdown, Findings findings) {
    ImageFiles images = new ImageFiles(folder.files(FileKind.STORY_IMAGE));
    StoryReader reader = new StoryReader(markdown, images);
    List<Read> read =
        folder.files(FileKind.STORY).parallelStream().map(file -> Read.of(file, reader)).toList();
    read.forEach(one -> findings.absorb(one.findings));
    List<Story> stories =
        read.stream()
            .flatMap(one -> one.story == null ? Stream.empty() : Stream.of(one.story))
            .sorted(Comparator.comparing(Story::id))
            .toList();
    Repetitions.check(stories, findings);
    stories.forEach(
        story ->
            findings.define(
                IdKind.STORY, story.id(), story.title(), Location.ofFile(story.file())));
    WithdrawnLinks.check(stories, findings);
    if (stories.size() == read.size()) {
      images.reportUnused(stories, findings);
    } else {
      findings.markIncomplete(IdKind.STORY);
    }
    return stories;
  }

  /** One story and what was found in its file, apart from all others. */
  private record Read(@Nullable Story story, Findings findings) {

    static Read of(SourceFile file, StoryReader reader) {
      Findings findings = new Findings();
      return new Read(reader.read(file, findings), findings);
    }
  }
}

package dev.kairan.publisher.feed.family;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.entry.Enclosure;
import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.picture.PictureFile;
import dev.kairan.publisher.picture.Pictures;
import dev.kairan.publisher.picture.Ratio;
import dev.kairan.publisher.picture.StoryPicture;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A story's picture for feeds: whole to be taken over, and cut to be shown.
 *
 * @param story the story's id
 */
record StoryPhoto(String story, Story.Image words, StoryPicture picture, Addresses at) {

  /** Null where there is none that may be shown. */
  static @Nullable StoryPhoto of(Story story, Pictures pictures, Addresses at) {
    StoryPicture picture = pictures.of(story.id());
    Story.Image words = story.image();
    return picture == null || words == null ? null : new StoryPhoto(story.id(), words, picture, at);
  }

  Enclosure enclosure() {
    PictureFile full = picture.full();
    String what = words.caption() == null ? words.alt() : words.caption();
    return new Enclosure(
        address(full),
        full.type(),
        full.bytes(),
        Xml.legal(what + "　写真：" + words.credit() + "　利用条件：" + words.licence()),
        address(shown()));
  }

  /** The figure with its caption and credit. */
  Element figure() {
    PictureFile file = shown();
    Element figure = new Element("figure");
    figure
        .appendElement("img")
        .attr("src", address(file))
        .attr("width", Integer.toString(file.width()))
        .attr("height", Integer.toString(file.height()))
        .attr("alt", words.alt());
    String caption = words.caption() == null ? "" : words.caption() + "　";
    figure.appendElement("figcaption").text(caption + "写真：" + words.credit());
    return figure;
  }

  private PictureFile shown() {
    StoryPicture.Shape wide = picture.shape(Ratio.WIDE);
    return wide == null ? picture.full() : wide.large();
  }

  private String address(PictureFile file) {
    return at.canonical(at.picture(story, file.name()));
  }
}

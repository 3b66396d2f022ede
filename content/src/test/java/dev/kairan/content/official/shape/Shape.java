package dev.kairan.content.official.shape;

import dev.kairan.content.official.truth.Block;
import dev.kairan.content.official.truth.PlanLines;
import dev.kairan.content.official.truth.PlanReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A document in one shape, and what must be read out of it. */
final class Shape {

  private final String name;
  private final String fileName;
  private final byte[] bytes;
  private final PlanLines expected;
  private final UnaryOperator<PlanLines> view;

  /**
   * @param name says everything that was done to the document
   * @param truth what the document says, on the pages on which this print has it
   * @param view leaves of a reading what the file still tells
   */
  private Shape(
      String name, String fileName, byte[] bytes, PlanLines truth, UnaryOperator<PlanLines> view) {
    this.name = name;
    this.fileName = fileName;
    this.bytes = bytes;
    this.expected = view.apply(truth);
    this.view = view;
  }

  /** The original with its lines where they are. */
  static Shape of(
      Original plan, AsPrinted change, Characters characters, FileForm form, Random random) {
    String text = change.of(plan.text(), random);
    UnaryOperator<PlanLines> view = view(characters, change.tellsPages());
    return new Shape(
        String.join(" ", change.name(), characters.name(), form.toString()),
        "plan.txt",
        form.bytes(characters.of(text)),
        plan.lines(),
        view);
  }

  /** The plan in another layout. */
  static Shape of(
      Original plan, Layout layout, Characters characters, FileForm form, Random random) {
    Print print = Print.of(plan.blocks(), layout, random);
    UnaryOperator<PlanLines> view = view(characters, layout.paging().tellsPages());
    return new Shape(
        String.join(" ", layout.toString(), characters.name(), form.toString()),
        "plan.txt",
        form.bytes(characters.of(print.text())),
        plan.lines().withPages(print.pages()),
        view);
  }

  /** The plan as a web page, its lines laid out first where the page keeps them. */
  static Shape of(Original plan, HtmlPrint html, Layout layout, Random random) {
    List<Block> blocks = plan.blocks();
    String page = html.of(blocks, Print.of(blocks, layout, random).text());
    UnaryOperator<PlanLines> view = view(Characters.AS_THEY_ARE, false);
    return new Shape(
        html.name() + " " + layout, "plan.html", FileForm.PLAIN.bytes(page), plan.lines(), view);
  }

  /** The plan on paper; the layout must part its pages by form feeds. */
  static Shape pdf(Original plan, Layout layout, Random random) throws IOException {
    Print print = Print.of(plan.blocks(), layout, random);
    UnaryOperator<PlanLines> view = view(Characters.AS_THEY_ARE, layout.paging().tellsPages());
    return new Shape(
        "PDF " + layout,
        "plan.pdf",
        PdfPrint.of(print.text()),
        plan.lines().withPages(print.pages()),
        view);
  }

  String name() {
    return name;
  }

  /** Writes the document into {@code folder}. */
  Path write(Path folder) throws IOException {
    return Files.write(folder.resolve(fileName), bytes);
  }

  /** What should have been read and was not (-), and the reverse (+). */
  List<String> differencesTo(PlanReading reading) {
    return expected.differencesTo(view.apply(reading.plan()));
  }

  private static UnaryOperator<PlanLines> view(Characters characters, boolean pages) {
    return lines -> {
      PlanLines told = (pages ? lines : lines.withoutPages()).withoutParagraphs();
      return characters.keepWording() ? told : told.folded();
    };
  }
}

package dev.kairan.content.official.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.official.shape.Layout.BlankLines;
import dev.kairan.content.official.shape.Layout.Bullets;
import dev.kairan.content.official.shape.Layout.Contents;
import dev.kairan.content.official.truth.PlanByHand;
import dev.kairan.content.official.truth.PlanReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same document gives the same plan in whatever shape it comes. */
class ShapesTest {

  private static final Original PLAN = Original.of(PlanByHand.of("main"));
  private static final int COMBINATIONS = 400;

  @TempDir Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> theOriginalLines() {
    List<Shape> shapes = new ArrayList<>();
    for (AsPrinted change : AsPrinted.values()) {
      for (Characters characters : Characters.values()) {
        shapes.add(Shape.of(PLAN, change, characters, FileForm.PLAIN, new Random(1)));
      }
    }
    return shapes.stream().map(this::test);
  }

  @TestFactory
  Stream<DynamicTest> otherPlansInOtherCharacters() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : PlanByHand.names()) {
      Original plan = Original.of(PlanByHand.of(name));
      for (Characters characters : Characters.values()) {
        FileForm form = new FileForm("\r\n", true);
        Shape shape = Shape.of(plan, AsPrinted.UNCHANGED, characters, form, new Random(1));
        tests.add(test(name + " " + shape.name(), shape));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyWidth() {
    return IntStream.rangeClosed(12, 60)
        .mapToObj(width -> layout(Layout.PLAIN.withWidth(width)))
        .map(this::test);
  }

  @TestFactory
  Stream<DynamicTest> everyTraitOfALayout() {
    Layout plain = Layout.PLAIN;
    List<Layout> layouts = new ArrayList<>();
    layouts.add(plain.withWidth(Layout.UNBOUNDED));
    for (BlankLines lines : BlankLines.values()) {
      layouts.add(plain.with(lines));
      layouts.add(plain.with(lines).with(Contents.NONE).withKeptSpaces());
    }
    for (Contents contents : Contents.values()) {
      layouts.add(plain.with(contents).with(BlankLines.ROUND_HEADINGS));
    }
    for (Paging paging : Paging.values()) {
      layouts.add(plain.with(paging, 0));
      layouts.add(plain.with(paging, 23));
    }
    layouts.add(plain.with(Bullets.MIXED));
    layouts.add(plain.withBrokenHeadings());
    layouts.add(plain.withIndents());
    return layouts.stream().map(ShapesTest::layout).map(this::test);
  }

  @TestFactory
  Stream<DynamicTest> everyFileForm() {
    return Stream.of("\n", "\r\n", "\r")
        .flatMap(end -> Stream.of(new FileForm(end, false), new FileForm(end, true)))
        .map(form -> Shape.of(PLAN, Layout.PLAIN, Characters.AS_THEY_ARE, form, new Random(1)))
        .map(this::test);
  }

  @TestFactory
  Stream<DynamicTest> everyWebPage() {
    return Stream.of(HtmlPrint.values())
        .flatMap(
            html ->
                Stream.of(Layout.PLAIN, Layout.PLAIN.withWidth(20), Layout.PLAIN.withKeptSpaces())
                    .map(layout -> Shape.of(PLAN, html, layout, new Random(1))))
        .map(this::test);
  }

  @TestFactory
  Stream<DynamicTest> everyPaper() throws IOException {
    List<Shape> shapes = new ArrayList<>();
    for (Paging paging : Paging.values()) {
      if (paging.formFeed()) {
        shapes.add(Shape.pdf(PLAN, Layout.PLAIN.with(paging, 0), new Random(1)));
        shapes.add(Shape.pdf(PLAN, Layout.PLAIN.with(paging, 38).withIndents(), new Random(1)));
      }
    }
    return shapes.stream().map(this::test);
  }

  @TestFactory
  Stream<DynamicTest> allTraitsAtRandom() {
    return IntStream.rangeClosed(1, COMBINATIONS)
        .mapToObj(
            seed -> {
              Random random = new Random(seed);
              Layout layout = Layout.random(random);
              Characters characters = Characters.random(random);
              Shape shape = Shape.of(PLAN, layout, characters, FileForm.random(random), random);
              return test("seed " + seed + ": " + shape.name(), shape);
            });
  }

  private static Shape layout(Layout layout) {
    return Shape.of(PLAN, layout, Characters.AS_THEY_ARE, FileForm.PLAIN, new Random(1));
  }

  private DynamicTest test(Shape shape) {
    return test(shape.name(), shape);
  }

  private DynamicTest test(String name, Shape shape) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          PlanReading reading = PlanReading.of(shape.write(folder));
          assertThat(shape.differencesTo(reading))
              .as("%s, which reported %s", name, reading.complaints())
              .isEmpty();
        });
  }
}

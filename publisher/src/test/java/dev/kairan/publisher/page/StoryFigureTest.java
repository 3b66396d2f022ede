package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.link.SiteCheck;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** A story's page with a picture and a contact. */
class StoryFigureTest {

  private static final String STORIES = "/stories/";

  @Test
  void showsThePictureWithItsWords() {
    Document page = PhotoSite.page(PhotoSite.WHOLE);
    Elements figure = page.select("figure.photo");

    assertThat(figure).hasSize(1);
    assertThat(figure.select("img").attr("alt")).isEqualTo("四つの色の見本");
    assertThat(figure.select("figcaption").text())
        .isEqualTo("新春の集いの会場（見本）　写真：見本写真社 " + PhotoSite.WHOLE);
    assertThat(PhotoSite.page(PhotoSite.BARE).select("figcaption").text())
        .isEqualTo("写真：見本写真社 " + PhotoSite.BARE);
  }

  @Test
  void tellsTheSizeOfEveryFileAsItIs() throws IOException {
    for (String story : PhotoSite.answers().pictures().byStory().keySet()) {
      Elements images = PhotoSite.page(story).select("figure.photo img, figure.photo source");
      assertThat(images).as(story).isNotEmpty();
      for (Element image : images) {
        String own = image.hasAttr("src") ? image.attr("src") : largest(image.attr("srcset"));
        BufferedImage file = decode(own);
        assertThat(image.attr("width")).isEqualTo(String.valueOf(file.getWidth()));
        assertThat(image.attr("height")).isEqualTo(String.valueOf(file.getHeight()));
        for (String candidate : image.attr("srcset").split(", ", 0)) {
          if (!candidate.isEmpty()) {
            int space = candidate.indexOf(' ');
            assertThat(candidate.substring(space + 1))
                .isEqualTo(decode(candidate.substring(0, space)).getWidth() + "w");
          }
        }
      }
    }
  }

  private static String largest(String srcset) {
    String last = srcset.substring(srcset.lastIndexOf(", ") + 2);
    return last.substring(0, last.indexOf(' '));
  }

  private static BufferedImage decode(String href) throws IOException {
    assertThat(href).startsWith(STORIES);
    return ImageIO.read(new ByteArrayInputStream(PhotoSite.files().get(href.substring(1))));
  }

  @Test
  void givesThePressTheWholePictureWithItsTerms() {
    Element row = PressKitTest.row(PhotoSite.page(PhotoSite.WHOLE), "写真");
    int bytes = PhotoSite.file(PhotoSite.WHOLE, "image.jpg").length;

    assertThat(row.select("p").text()).isEqualTo("新春の集いの会場（見本）　提供：見本写真社 2024-mito-01　利用条件：見本の許諾");
    assertThat(row.select("a").eachAttr("href"))
        .containsExactly(
            "/stories/2024-mito-01/image.jpg",
            "/stories/2024-mito-01/image-16x9.jpg",
            "/stories/2024-mito-01/image-4x3.jpg",
            "/stories/2024-mito-01/image-1x1.jpg");
    assertThat(row.select("li").eachText().get(0))
        .isEqualTo("原寸の写真（4,000×3,000ピクセル、JPEG、" + (bytes + 999) / 1000 + " KB）");
  }

  @Test
  void saysWhyThereIsNoPicture() {
    Document expired = PhotoSite.page(PhotoSite.EXPIRED);

    assertThat(expired.select("figure")).isEmpty();
    assertThat(PressKitTest.row(expired, "写真").text()).isEqualTo("使用期限が過ぎたので、載せていません。");
    assertThat(PressKitTest.row(RenderedSite.page("stories/2024-mito-01/"), "写真").text())
        .isEqualTo("未記入");
  }

  @Test
  void saysWhomToCallAndWhen() {
    Document page = PhotoSite.page(PhotoSite.WHOLE);

    assertThat(PressKitTest.row(page, "問い合わせ先").text()).isEqualTo("水戸商工会議所 見本課");
    assertThat(PressKitTest.row(page, "電話").select("a").attr("href")).isEqualTo("tel:+81290000000");
    assertThat(PressKitTest.row(page, "受付時間").text()).isEqualTo("平日9時から17時");
    assertThat(PressKitTest.row(page, "メール").select("a").attr("href"))
        .isEqualTo("mailto:mihon@mito.example");
  }

  @Test
  void everyLinkOfItLeadsSomewhere() {
    SiteCheck check = new SiteCheck(URI.create(RenderedSite.BASE), path -> false);
    PhotoSite.files().forEach((path, bytes) -> check.read(new SiteFile(path, bytes)));

    assertThat(check.report().faults())
        .filteredOn(fault -> fault.link().contains("/image") || fault.link().contains(":"))
        .filteredOn(fault -> !fault.link().startsWith("http"))
        .isEmpty();
  }

  @Test
  void isValid() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    for (String story : PhotoSite.answers().pictures().byStory().keySet()) {
      checker.check(story, PhotoSite.file(story, "index.html"));
    }
    checker.check(PhotoSite.EXPIRED, PhotoSite.file(PhotoSite.EXPIRED, "index.html"));

    assertThat(checker.errors()).isEmpty();
  }
}

package dev.kairan.publisher.page.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Story.Contact;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and addresses as telephones and mail programs take them. */
class PressContactTest {

  @ParameterizedTest
  @CsvSource({
    "029-000-0000, tel:+81290000000",
    "029(000)0000, tel:+81290000000",
    "'03-0000-0000（代表）', tel:+81300000000",
    "電話 029 000 0000 内線12, tel:+81290000000",
    "0120-000-000, tel:0120000000",
    "0570-000-000, tel:0570000000",
    "+81-29-000-0000, tel:+81290000000",
    "代表番号へ,",
    "110,",
  })
  void dialsWhatIsWritten(String written, String href) {
    PressContact contact = PressContact.of(new Contact("広報課", written, null, null));

    assertThat(contact.phoneHref()).isEqualTo(href);
    assertThat(contact.phone()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"koho@mito.example", "a+b@mito.example", "\"?&<\"%@mito.example"})
  void writesToTheVeryAddress(String written) {
    PressContact contact = PressContact.of(new Contact("広報課", null, written, null));

    URI address = URI.create(String.valueOf(contact.emailHref()));
    assertThat(address.getScheme()).isEqualTo("mailto");
    assertThat(address.getSchemeSpecificPart()).isEqualTo(written);
    assertThat(address.getRawSchemeSpecificPart()).matches("[A-Za-z0-9%.@_*-]+");
  }

  @Test
  void leavesOutWhatIsNotRecorded() {
    PressContact contact = PressContact.of(new Contact("広報課", null, null, null));

    assertThat(contact).isEqualTo(new PressContact("広報課", null, null, null, null, null));
  }
}

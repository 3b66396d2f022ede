package dev.kairan.publisher.html;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The templates, compiled with the program. */
public final class Templates {

  private static final String PACKAGE = "dev.kairan.publisher.template";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  /** Renders {@code model} as UTF-8. */
  public byte[] render(String template, Object model) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, model, output);
    return output.toByteArray();
  }

  /** Renders a part that many pages share, once. */
  public Content fragment(String template, Object model) {
    return new Fragment(render(template, model));
  }

  /** A part with several parameters, by their names. */
  public Content fragment(String template, Map<String, Object> parameters) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, parameters, output);
    return new Fragment(output.toByteArray());
  }

  private static final class Fragment implements Content {

    private final byte[] bytes;

    Fragment(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void writeTo(@Nullable TemplateOutput output) {
      if (output != null) {
        output.writeBinaryContent(bytes);
      }
    }
  }
}

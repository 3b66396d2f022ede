package dev.kairan.content.official.draft;

import dev.kairan.content.official.outline.Passage;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** The file {@code official.yaml}: the exact wording of every part of the document. */
record OfficialYaml(PlanDraft draft) {

  private static final String HEADING =
      """
      # kairan import-plan が公式文書から写した文面。手では直さず、文書を取り込み直す。
      # 公式の文面は私たちのものではないので、Gitには入れない。
      """;

  String text() {
    Fields fields =
        new Fields()
            .put("document", document())
            .list(
                "wording", OfficialPassages.of(draft).stream().map(OfficialYaml::passage).toList());
    return HEADING + YamlPaper.text(fields.block());
  }

  private MappingNode document() {
    return new Fields().plain("title", draft.outline().title()).plain("file", draft.file()).block();
  }

  private static MappingNode passage(OfficialPassage passage) {
    Fields fields = new Fields().plain("id", passage.id());
    Passage heading = passage.heading();
    if (heading != null) {
      fields.plain("heading", heading.text());
    }
    Integer page = passage.page();
    if (page != null) {
      fields.number("page", page);
    }
    if (!passage.paragraphs().isEmpty()) {
      fields.put("text", Scalars.text(passage.text()));
    }
    return fields.block();
  }
}

package dev.kairan.api.trusted;

import dev.kairan.api.trusted.answer.BadQuestion;
import dev.kairan.api.trusted.document.TrustedDocument;
import dev.kairan.api.trusted.read.DocumentReader;
import graphql.schema.GraphQLSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All trusted documents, in the order of their numbers. */
public final class TrustedDocuments {

  private final List<TrustedDocument> all;
  private final Map<String, TrustedDocument> byName;
  private final Set<String> texts;

  private TrustedDocuments(List<TrustedDocument> all) {
    this.all =
        all.stream()
            .sorted(
                Comparator.comparingInt(TrustedDocument::number)
                    .thenComparing(TrustedDocument::name))
            .toList();
    this.byName =
        all.stream().collect(Collectors.toMap(TrustedDocument::name, Function.identity()));
    this.texts =
        all.stream()
            .flatMap(document -> Stream.of(document.text(), document.operation()))
            .map(String::strip)
            .collect(Collectors.toSet());
  }

  /**
   * Reads the documents on the class path.
   *
   * @throws dev.kairan.api.trusted.read.BrokenDocument where one cannot be served
   */
  public static TrustedDocuments load(GraphQLSchema schema) {
    return new TrustedDocuments(new DocumentReader(schema).readAll());
  }

  public List<TrustedDocument> all() {
    return all;
  }

  /**
   * The document of a name.
   *
   * @throws BadQuestion where there is none
   */
  public TrustedDocument named(String name) {
    TrustedDocument document = byName.get(name);
    if (document == null) {
      throw BadQuestion.unknown(name, NearNames.of(name, byName.keySet()));
    }
    return document;
  }

  /** Whether a document that somebody sent is, word for word, one of these. */
  public boolean trusts(String document) {
    return texts.contains(document.strip());
  }
}

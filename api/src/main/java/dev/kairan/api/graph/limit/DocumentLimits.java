package dev.kairan.api.graph.limit;

import graphql.parser.ParserOptions;

/**
 * What the text of one document may hold; put into the GraphQL context under this class. Fragments
 * count wherever they are spread. How deeply tools ask the schema about itself does not count: the
 * engine limits that.
 *
 * @param characters most characters
 * @param tokens most words, names, numbers and signs
 * @param definitions most operations and fragments
 * @param depth how deeply fields may nest
 * @param fields most fields
 * @param rootFields most fields of the operation itself
 * @param aliases most fields that are renamed
 * @param directives most directives
 */
public record DocumentLimits(
    int characters,
    int tokens,
    int definitions,
    int depth,
    int fields,
    int rootFields,
    int aliases,
    int directives) {

  /** For requests over HTTP. */
  public static final DocumentLimits PUBLIC =
      new DocumentLimits(32_000, 3_000, 30, 15, 600, 30, 100, 50);

  private static final int RULE_DEPTH = 200;

  /** The same for the parser, which stops at its limits while it reads. */
  public ParserOptions parserOptions() {
    return ParserOptions.getDefaultOperationParserOptions()
        .transform(
            options ->
                options
                    .maxCharacters(characters)
                    .maxTokens(tokens)
                    .maxWhitespaceTokens(characters)
                    .maxRuleDepth(RULE_DEPTH));
  }
}

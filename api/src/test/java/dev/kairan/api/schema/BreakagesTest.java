package dev.kairan.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up schema, changed by one replacement at a time. */
class BreakagesTest {

  private static final String RELEASED =
      """
      type Query {
        story(id: ID!): Story
        stories(filter: Filter, order: Order = NEWEST, first: Int): [Story!]!
        targets: [Target!]!
      }
      type Story { id: ID! title: String! image: Image topics(first: Int): [Topic] }
      type Image { file: String! }
      type Topic { name: String! }
      interface Target { what: String! }
      type CountTarget implements Target { what: String! count: Int! }
      union Found = Story | Topic
      input Filter { title: String ids: [ID!] }
      enum Order { NEWEST TITLE }
      scalar Date
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Story.title       | title: String! image         | image
          Story.title       | title: String!               | title: String
          Story.title       | title: String!               | title: Int!
          Story.image       | image: Image topics          | image: [Image] topics
          Story.topics      | topics(first: Int)           | topics
          Story.topics      | topics(first: Int)           | topics(first: Int!)
          Story.topics      | topics(first: Int)           | topics(first: String)
          Story.topics      | topics(first: Int)           | topics(last: Int)
          Story.topics      | topics(first: Int)           | topics(first: Int, last: Int!)
          Query.story       | story(id: ID!): Story        | tale(id: ID!): Story
          Query.stories     | order: Order = NEWEST        | order: Order = TITLE
          Query.stories     | order: Order = NEWEST        | order: Order
          Order.TITLE       | NEWEST TITLE                 | NEWEST
          Filter.ids        | ids: [ID!]                   | id: ID
          Filter.title      | title: String ids            | title: String! ids
          Filter.day        | ids: [ID!]                   | ids: [ID!] day: String!
          CountTarget.count | what: String! count: Int!    | what: String!
          CountTarget.Target | CountTarget implements Target | CountTarget
          Found.Topic       | union Found = Story + Topic  | union Found = Story
          Topic             | type Topic                   | type Theme
          Date              | scalar Date                  | scalar Day
          """)
  void breaksAClient(String coordinate, String before, String after) {
    String current = RELEASED.replace(before.replace('+', '|'), after);
    assertThat(current).isNotEqualTo(RELEASED);
    assertThat(Breakages.between(RELEASED, current)).containsKey(coordinate);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type Image {           | type Image { alt: String
          type Query {           | type Query { image(file: String): Image
          topics(first: Int)     | topics(first: Int, last: Int)
          enum Order {           | enum Order { OLDEST
          input Filter {         | input Filter { day: String
          image: Image           | image: Image!
          story(id: ID!)         | story(id: ID)
          scalar Date            | scalar Date type New { x: Int! }
          interface Target {     | type DayTarget implements Target { what: String! } interface Target {
          """)
  void breaksNobody(String before, String after) {
    String current = RELEASED.replace(before, after);
    assertThat(current).isNotEqualTo(RELEASED);
    assertThat(Breakages.between(RELEASED, current)).isEmpty();
  }

  @Test
  void anUnchangedSchemaBreaksNobody() {
    assertThat(Breakages.between(RELEASED, RELEASED)).isEmpty();
  }
}

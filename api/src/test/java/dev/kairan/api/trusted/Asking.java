package dev.kairan.api.trusted;

import dev.kairan.api.graph.ServedStore;
import dev.kairan.api.graph.TestGraph;
import dev.kairan.api.trusted.answer.Answer;
import dev.kairan.api.trusted.answer.AnswerCache;
import dev.kairan.api.trusted.answer.AnswerSource;
import dev.kairan.api.trusted.answer.CellText;
import dev.kairan.api.trusted.document.Labelled;
import dev.kairan.api.trusted.document.TrustedDocument;
import dev.kairan.content.Library;
import dev.kairan.content.time.JapanTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks trusted documents about a library, as the server does. */
public final class Asking implements AutoCloseable {

  private static final TrustedDocuments DOCUMENTS = TrustedDocuments.load(ServedStore.schema());

  private final TestGraph graph;
  private final AnswerSource source;
  private final AnswerCache cache = new AnswerCache();

  public Asking(Library library, Instant at) {
    graph = new TestGraph(library, at);
    source = new AnswerSource(graph.service(), library.snapshot().id(), JapanTime.dayOf(at));
  }

  /** An answer; variables are given as {@code name=value}. */
  public Answer answer(String name, String... variables) {
    Map<String, List<String>> written = new LinkedHashMap<>();
    for (String variable : variables) {
      int equals = variable.indexOf('=');
      written
          .computeIfAbsent(variable.substring(0, equals), unused -> new ArrayList<>())
          .add(variable.substring(equals + 1));
    }
    return source.answer(source.asked(DOCUMENTS.named(name), written), cache);
  }

  /** The table in words: of each row, the cells of the columns with these headings. */
  public List<List<String>> table(List<String> headings, String name, String... variables) {
    Answer answer = answer(name, variables);
    List<Labelled> columns = answer.asked().document().columns();
    List<Integer> places =
        headings.stream()
            .map(heading -> columns.stream().map(Labelled::label).toList().indexOf(heading))
            .toList();
    return answer.rows().stream()
        .map(row -> CellText.of(row, columns))
        .map(row -> places.stream().map(row::get).toList())
        .toList();
  }

  /** The single values in words, by label. */
  public Map<String, String> values(String name, String... variables) {
    Answer answer = answer(name, variables);
    TrustedDocument document = answer.asked().document();
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < document.values().size(); i++) {
      Labelled value = document.values().get(i);
      values.put(value.label(), CellText.of(answer.values().get(i), value.leaf()));
    }
    return values;
  }

  @Override
  public void close() {
    graph.close();
  }
}

package dev.kairan.api.graph.limit;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures the operations of a document; each fragment is walked once, however often spread. */
final class DocumentShape {

  /** Tools nest these deeply; the engine itself limits how often and how deeply. */
  private static final Set<String> INTROSPECTION =
      Set.of(Introspection.SchemaMetaFieldDef.getName(), Introspection.TypeMetaFieldDef.getName());

  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Measure> measured = new HashMap<>();

  private DocumentShape(Document document) {
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
  }

  /** The largest of the document's operations in each respect. */
  static Measure of(Document document) {
    DocumentShape shape = new DocumentShape(document);
    Measure largest = Measure.NONE;
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      int directives = operation.getDirectives().size();
      largest = largest.and(shape.measure(operation.getSelectionSet()).withDirectives(directives));
    }
    return largest;
  }

  private Measure measure(@Nullable SelectionSet selected) {
    Measure sum = Measure.NONE;
    if (selected != null) {
      for (Selection<?> selection : selected.getSelections()) {
        sum = sum.and(measure(selection));
      }
    }
    return sum;
  }

  private Measure measure(Selection<?> selection) {
    if (selection instanceof Field field) {
      Measure below = measure(field.getSelectionSet());
      boolean flat = INTROSPECTION.contains(field.getName());
      return (flat ? below.flat() : below)
          .below(field.getAlias() != null, field.getDirectives().size());
    }
    if (selection instanceof InlineFragment inline) {
      return measure(inline.getSelectionSet()).withDirectives(inline.getDirectives().size());
    }
    FragmentSpread spread = (FragmentSpread) selection;
    return measure(spread.getName()).withDirectives(spread.getDirectives().size());
  }

  /** A fragment that spreads itself has no size: validation tells what is wrong with it. */
  private Measure measure(String name) {
    FragmentDefinition fragment = fragments.get(name);
    if (fragment == null) {
      return Measure.NONE;
    }
    Measure known = measured.putIfAbsent(name, Measure.NONE);
    if (known == null) {
      known = measure(fragment.getSelectionSet()).withDirectives(fragment.getDirectives().size());
      measured.put(name, known);
    }
    return known;
  }
}

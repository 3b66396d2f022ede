package dev.kairan.content.check;

import dev.kairan.content.check.Findings.Definition;
import dev.kairan.content.check.Findings.Reference;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks that every id is given once, and that every id named anywhere is given somewhere that is
 * published as well.
 */
public final class References {

  private final Findings findings;
  private final Map<IdKind, Map<String, Definition>> index = new EnumMap<>(IdKind.class);

  private References(Findings findings) {
    this.findings = findings;
  }

  /** Adds a problem to {@code findings} for each duplicate id and each dead reference. */
  public static void check(Findings findings) {
    References references = new References(findings);
    List.copyOf(findings.definitions()).forEach(references::add);
    List.copyOf(findings.references()).forEach(references::resolve);
  }

  private Map<String, Definition> known(IdKind kind) {
    return index.computeIfAbsent(kind, unused -> new LinkedHashMap<>());
  }

  private void add(Definition definition) {
    Definition first = known(definition.kind()).putIfAbsent(definition.id(), definition);
    if (first != null) {
      Location at = first.location();
      findings.report(
          definition.location(),
          Rule.DUPLICATE_ID,
          definition.kind(),
          definition.id(),
          at.file() + ":" + at.line());
    }
  }

  private void resolve(Reference reference) {
    IdKind kind = reference.kind();
    Definition definition = known(kind).get(reference.id());
    if (definition != null) {
      checkPublished(definition, reference);
      return;
    }
    if (findings.isIncomplete(kind)) {
      return;
    }
    if (isOfUnknownPlan(reference)) {
      findings.report(
          reference.location(), Rule.UNKNOWN_PLAN_YEAR, reference.id(), year(reference.id()));
      return;
    }
    findings.report(
        reference.location(),
        Rule.UNKNOWN_REFERENCE,
        kind,
        reference.id(),
        Suggestion.of(meant(reference)));
  }

  /** An unfinished plan may name its own parts, but nothing that is published may. */
  private void checkPublished(Definition definition, Reference reference) {
    if (findings.isWithheld(definition.location()) && !findings.isWithheld(reference.location())) {
      findings.report(
          reference.location(),
          Rule.UNPUBLISHED_REFERENCE,
          reference.kind(),
          reference.id(),
          year(reference.id()));
    }
  }

  private boolean isOfUnknownPlan(Reference reference) {
    boolean ofPlan = reference.kind() == IdKind.ACTION_ITEM || reference.kind() == IdKind.SECTION;
    return ofPlan
        && reference.kind().accepts(reference.id())
        && known(IdKind.CHAPTER).keySet().stream()
            .noneMatch(chapter -> year(chapter).equals(year(reference.id())));
  }

  private static String year(String planId) {
    return planId.substring(0, 4);
  }

  /** An editor may have written the name (水戸) instead of the id (mito). */
  private @Nullable String meant(Reference reference) {
    Map<String, Definition> known = known(reference.kind());
    for (Definition definition : known.values()) {
      if (definition.name().equals(reference.id())
          || definition.name().equals(reference.id() + "商工会議所")) {
        return definition.id();
      }
    }
    return Suggestion.nearest(reference.id(), known.keySet());
  }
}

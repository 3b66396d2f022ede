package dev.kairan.api.trusted.document;

/** A value of the answer and what it is called in Japanese. */
public record Labelled(FieldPath path, String label, Leaf leaf) {}

package dev.kairan.content.official.fact.phrase;

/**
 * A pair of brackets.
 *
 * @param open index of the opening one
 * @param close index of the closing one
 */
public record Bracket(int open, int close) {}

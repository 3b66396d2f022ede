package dev.kairan.api.number.item;

/** An action item's state, and the sentence that says why. */
public record ItemStanding(ItemState state, String reason) {}

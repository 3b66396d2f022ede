package dev.kairan.api.store.row;

/** A partner that the plan names. */
public record PartnerRow(String name) {}

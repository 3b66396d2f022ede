package dev.kairan.api.store.row.plan;

/** A partner that the plan names. */
public record PartnerRow(String name) {}

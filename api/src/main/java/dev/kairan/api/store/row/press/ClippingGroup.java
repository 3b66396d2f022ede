package dev.kairan.api.store.row.press;

/** By what clippings are told apart when they are counted. */
public enum ClippingGroup {
  TIER,
  OUTLET_KIND,
  OUTLET,
  PREFECTURE,
  MONTH
}

package dev.kairan.content.press;

/** What sort of medium an outlet is. */
public enum OutletKind {
  OWN_CHANNEL,
  NATIONAL_PAPER,
  BLOCK_PAPER,
  LOCAL_PAPER,
  TRADE_PAPER,
  WIRE,
  BROADCASTER,
  MAGAZINE,
  WEB
}

/** Reading what the press office keeps: releases, press clubs, deliveries. */
@NullMarked
package dev.kairan.content.source.press;

import org.jspecify.annotations.NullMarked;

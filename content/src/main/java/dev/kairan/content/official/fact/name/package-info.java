/** Names in plans: bodies to work with, events, systems and products. */
@NullMarked
package dev.kairan.content.official.fact.name;

import org.jspecify.annotations.NullMarked;

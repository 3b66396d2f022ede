/** The code by which pages of others show an embed: its address, title and stated size. */
@NullMarked
package dev.kairan.publisher.embed.frame;

import org.jspecify.annotations.NullMarked;

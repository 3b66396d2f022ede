/** What oEmbed 1.0 says of the site's pages, for programs that turn an address into an embed. */
@NullMarked
package dev.kairan.publisher.embed.oembed;

import org.jspecify.annotations.NullMarked;

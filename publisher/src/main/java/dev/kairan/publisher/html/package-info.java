/** What all pages share: addresses, the site's answers by id, cards, and words for readers. */
@NullMarked
package dev.kairan.publisher.html;

import org.jspecify.annotations.NullMarked;

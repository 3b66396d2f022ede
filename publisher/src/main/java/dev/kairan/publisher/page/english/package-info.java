/**
 * The pages in English: the plan with its items and progress, the chambers, what the site is.
 * Stories stay in Japanese, and so does every name that the records give in Japanese only.
 */
@NullMarked
package dev.kairan.publisher.page.english;

import org.jspecify.annotations.NullMarked;

/**
 * What pages tell programs of stories, chambers, the plan and its events, in schema.org's words.
 */
@NullMarked
package dev.kairan.publisher.page.thing;

import org.jspecify.annotations.NullMarked;

/**
 * Pictures of stories as they are published: decoded, turned upright, cut to shape and encoded
 * anew, so that nothing of the file is left but what can be seen.
 */
@NullMarked
package dev.kairan.publisher.picture;

import org.jspecify.annotations.NullMarked;

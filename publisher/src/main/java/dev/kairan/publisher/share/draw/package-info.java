/**
 * Drawing a story's picture with the platform's own means. This package alone touches AWT, whose
 * start costs about as much as a tenth of a whole run: it is entered only where a picture is new.
 */
@NullMarked
package dev.kairan.publisher.share.draw;

import org.jspecify.annotations.NullMarked;

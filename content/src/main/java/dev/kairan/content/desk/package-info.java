/** What the communications desk keeps of its own work with chambers and its own channels. */
@NullMarked
package dev.kairan.content.desk;

import org.jspecify.annotations.NullMarked;

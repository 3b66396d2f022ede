/** What can be wrong with a question: a closed list of codes, each said once in Japanese. */
@NullMarked
package dev.kairan.api.fault;

import org.jspecify.annotations.NullMarked;

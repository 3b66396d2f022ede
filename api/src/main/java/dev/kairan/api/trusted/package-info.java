/**
 * Trusted documents: one GraphQL document for each question of the communications office, read once
 * and answered by name, without the limits that protect the graph from documents of strangers.
 */
@NullMarked
package dev.kairan.api.trusted;

import org.jspecify.annotations.NullMarked;

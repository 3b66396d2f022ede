/**
 * The irregularities of official plans, one sample document and one test each; a document that
 * shows several serves several tests.
 */
@NullMarked
package dev.kairan.content.official.irregular;

import org.jspecify.annotations.NullMarked;

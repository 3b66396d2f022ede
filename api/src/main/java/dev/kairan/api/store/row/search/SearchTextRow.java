package dev.kairan.api.store.row.search;

/**
 * The texts of what can be searched, folded as searches fold them; white space is kept.
 *
 * @param title the title and other names, one to a line, with a line feed before and after each and
 *     U+001F wherever a word of one kind of letter begins or ends
 * @param summary parts separated by line feeds
 * @param body parts separated by line feeds
 */
public record SearchTextRow(
    SearchKind kind, String id, String title, String summary, String body) {}

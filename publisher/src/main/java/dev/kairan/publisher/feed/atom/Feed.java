package dev.kairan.publisher.feed.atom;

import java.util.List;

/**
 * An Atom feed.
 *
 * @param id its tag URI
 * @param page root-relative address of the page that it follows; the feed's file lies beside it
 * @param alternate root-relative address of the page that lists the same stories
 * @param entries newest first
 */
public record Feed(
    String id, String title, String subtitle, String page, String alternate, List<Entry> entries) {}

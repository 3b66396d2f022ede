package dev.kairan.publisher.feed.entry;

/**
 * A picture that belongs to an entry, whole.
 *
 * @param url its public address
 * @param type media type
 * @param bytes its length
 * @param title what it shows, its credit and the terms of its use
 * @param shown public address of the picture as readers show it
 */
public record Enclosure(String url, String type, long bytes, String title, String shown) {}

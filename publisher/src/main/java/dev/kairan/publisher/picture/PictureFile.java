package dev.kairan.publisher.picture;

import java.nio.file.Path;

/**
 * One file of a published picture.
 *
 * @param name its file name beside the story's page
 * @param type media type
 * @param width in pixels
 * @param height in pixels
 * @param bytes its length
 * @param file where its bytes are kept
 */
public record PictureFile(String name, String type, int width, int height, long bytes, Path file) {}

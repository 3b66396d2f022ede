package dev.kairan.publisher.picture.pixel;

/** A part of a picture, in pixels from its top left corner. */
public record Part(int x, int y, int width, int height) {}

package dev.kairan.content.official.outline.page;

/**
 * A page number as printed on the paper.
 *
 * @param before index of the first line of text after it
 * @param sheet the sheet of paper, from 1
 * @param page the number
 */
record PageMark(int before, int sheet, int page) {}

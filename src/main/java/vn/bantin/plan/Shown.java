package vn.bantin.plan;

/**
 * An article as one file of the site shows it.
 *
 * @param address of the article
 * @param place where in the file
 * @param number which of those there it is; the first is 1
 */
public record Shown(String address, Place place, int number) {}

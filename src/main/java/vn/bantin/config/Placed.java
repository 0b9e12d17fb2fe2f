package vn.bantin.config;

import vn.bantin.diagnostic.Position;

/**
 * A value that can only be judged later, with the place where it is written.
 *
 * @param position in site.yaml
 */
public record Placed<T>(T value, Position position) {}

package vn.bantin.plan;

import java.util.List;
import java.util.function.Function;

/**
 * A document for machines and its writer.
 *
 * @param value all that it says, but for the bodies it carries
 * @param writer gives its bytes; takes the carried bodies, as safe HTML with absolute links, in
 *     order
 */
public record MachineText(Record value, Function<List<String>, byte[]> writer) {}

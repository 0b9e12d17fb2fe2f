package vn.bantin.output;

import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;

/**
 * A file of the site, made and not yet written.
 *
 * @param path where it goes
 * @param inputs what it was made from
 * @param bytes its content; not to be changed
 * @param facts what it says of itself
 */
public record OutputFile(OutputPath path, Inputs inputs, byte[] bytes, OutputFacts facts) {}

package vn.bantin.plan;

import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;

/**
 * A document that has left an address: what should be written into its {@code aliases}.
 *
 * @param lost the address that readers know
 * @param document whose it was, or most likely was
 * @param now where it is
 * @param sure whether it is the same file, or has the same name: not only similar words
 */
public record Move(UrlPath lost, SourcePath document, UrlPath now, boolean sure) {}

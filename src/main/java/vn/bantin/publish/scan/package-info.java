/**
 * Looks at what is about to leave for what must not: texts of documents that are not published,
 * what photos tell besides their pixels, keys, secret values, places of this machine, files of
 * kinds that belong to nobody else. Front door: {@link vn.bantin.publish.scan.Scan}, with {@link
 * vn.bantin.publish.scan.ScanRules} that somebody else has made: it knows no environment, no disk
 * and no document. What it finds it names by file, kind and place, and never shows.
 */
@NullMarked
package vn.bantin.publish.scan;

import org.jspecify.annotations.NullMarked;

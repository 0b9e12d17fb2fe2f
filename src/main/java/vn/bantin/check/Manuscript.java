package vn.bantin.check;

import vn.bantin.check.fix.Source;
import vn.bantin.content.Head;
import vn.bantin.content.Outline;

/**
 * One document as a checklist sees it.
 *
 * @param head its front matter, and where everything stands
 * @param source as its author wrote it
 * @param body below the front matter, NFC, lines end in {@code \n}
 * @param outline of the body
 * @param published whether readers see it
 */
public record Manuscript(
        Head head, Source source, String body, Outline outline, boolean published) {}

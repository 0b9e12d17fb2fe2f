package vn.bantin.check;

import vn.bantin.config.Rule;
import vn.bantin.content.Outline.Heading;
import vn.bantin.diagnostic.Fault;

/** Headings of a body follow each other without a gap; above them is the title, of level 1. */
final class HeadingRule implements ManuscriptRule {
    @Override
    public void look(Manuscript manuscript, Notes notes) {
        int above = 1;
        for (Heading heading : manuscript.outline().headings()) {
            if (heading.level() > above + 1) {
                notes.add(
                        Rule.headingOrder,
                        Fault.HEADING_SKIPPED,
                        heading.at(),
                        heading.text(),
                        String.valueOf(heading.level()),
                        String.valueOf(above),
                        String.valueOf(above + 1));
            }
            above = heading.level();
        }
    }
}

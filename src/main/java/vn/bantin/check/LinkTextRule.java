package vn.bantin.check;

import java.util.Set;
import vn.bantin.config.Rule;
import vn.bantin.content.Outline.Link;
import vn.bantin.content.Outline.LinkKind;
import vn.bantin.diagnostic.Fault;
import vn.bantin.text.Folding;
import vn.bantin.text.Syllables;

/**
 * Words of links that say nothing by themselves: whoever listens to the links of a page hears them
 * without the sentence (WCAG 2.2, 2.4.9).
 */
final class LinkTextRule implements ManuscriptRule {
    /** Folded, syllables between single spaces. */
    private static final Set<String> VAGUE =
            Set.of(
                    "day",
                    "o day",
                    "tai day",
                    "xem tai day",
                    "xem o day",
                    "doc tai day",
                    "tai ve tai day",
                    "dang ky tai day",
                    "xem chi tiet tai day",
                    "chi tiet tai day",
                    "chi tiet xem tai day",
                    "bam vao day",
                    "bam day",
                    "nhan vao day",
                    "nhap vao day",
                    "nhan day",
                    "an vao day",
                    "click vao day",
                    "kich vao day",
                    "vao day",
                    "theo duong dan nay",
                    "duong dan nay",
                    "duong link nay",
                    "link nay",
                    "tai link nay",
                    "lien ket nay",
                    "trang nay",
                    "bai nay",
                    "link",
                    "duong link",
                    "duong dan",
                    "lien ket",
                    "xem",
                    "xem them",
                    "doc them",
                    "xem tiep",
                    "doc tiep",
                    "chi tiet",
                    "xem chi tiet",
                    "xem ngay",
                    "tim hieu them",
                    "tai ve",
                    "tai xuong",
                    "here",
                    "click here",
                    "this link",
                    "link here",
                    "more",
                    "read more",
                    "see more",
                    "learn more",
                    "download");

    @Override
    public void look(Manuscript manuscript, Notes notes) {
        for (Link link : manuscript.outline().links()) {
            if (link.kind() != LinkKind.WORDS) {
                continue;
            }
            if (link.text().isEmpty()) {
                notes.add(Rule.linkText, Fault.LINK_TEXT_EMPTY, link.at(), link.href());
            } else if (VAGUE.contains(syllables(link.text()))) {
                notes.add(Rule.linkText, Fault.LINK_TEXT_VAGUE, link.at(), link.text());
            }
        }
    }

    /** Without whatever stands round and between them: «Xem tại đây!» and «→ xem tại đây». */
    static String syllables(String text) {
        String folded = Folding.fold(text);
        StringBuilder joined = new StringBuilder();
        int start = Syllables.start(folded, 0);
        while (start < folded.length()) {
            int end = Syllables.end(folded, start);
            joined.append(joined.length() == 0 ? "" : " ").append(folded, start, end);
            start = Syllables.start(folded, end);
        }
        return joined.toString();
    }
}

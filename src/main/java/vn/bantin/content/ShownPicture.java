package vn.bantin.content;

import vn.bantin.content.Target.Picture;

/**
 * A picture of a body, all questions answered.
 *
 * @param src as it must stand in this rendering
 * @param size the published file
 * @param alt never empty
 * @param caption may be empty
 * @param credit the name, or kind and name («Tranh minh hoạ: Bản Tin»); may be empty
 * @param tooltip may be empty
 */
record ShownPicture(
        String src, Picture size, String alt, String caption, String credit, String tooltip) {

    /** In a line of text: the {@code img} element alone, or its words. */
    void write(Rendering rendering) {
        if (rendering.isLite()) {
            String photo = rendering.words().photo();
            rendering.out().text(PictureWords.of(photo, alt, ""));
        } else {
            writeImage(rendering.out());
        }
    }

    /** In place of the figure, for pages that show no pictures. */
    void writeParagraph(HtmlOut out, BodyWords words) {
        String shown = PictureWords.of(words.photo(), caption.isEmpty() ? alt : caption, credit);
        out.html("<p class=\"picture\">").text(shown).html("</p>\n");
    }

    private void writeImage(HtmlOut out) {
        out.html("<img")
                .attribute("src", src)
                .attribute("width", size.width())
                .attribute("height", size.height())
                .attribute("alt", alt);
        if (!tooltip.isEmpty()) {
            out.attribute("title", tooltip);
        }
        out.html(" loading=\"lazy\" decoding=\"async\">");
    }

    /** The picture with its caption and credit. */
    void writeFigure(HtmlOut out, BodyWords words) {
        // A page's style cannot ask a picture that is still to come how high it will be.
        out.html(size.height() > size.width() ? "<figure class=\"tall\">" : "<figure>");
        writeImage(out);
        if (!caption.isEmpty() || !credit.isEmpty()) {
            out.html("<figcaption>").text(caption);
            if (!credit.isEmpty()) {
                out.html(caption.isEmpty() ? "" : " ")
                        .html("<small class=\"credit\">")
                        .html(PictureWords.namesItsKind(credit) ? "" : words.photo() + ": ")
                        .text(credit)
                        .html("</small>");
            }
            out.html("</figcaption>");
        }
        out.html("</figure>\n");
    }
}

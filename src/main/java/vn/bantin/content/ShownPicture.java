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

    /** The {@code img} element alone. */
    void write(HtmlOut out) {
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
        write(out);
        if (!caption.isEmpty() || !credit.isEmpty()) {
            out.html("<figcaption>").text(caption);
            if (!credit.isEmpty()) {
                out.html(caption.isEmpty() ? "" : " ")
                        .html("<small class=\"credit\">")
                        .html(namesItsKind() ? "" : words.photo() + ": ")
                        .text(credit)
                        .html("</small>");
            }
            out.html("</figcaption>");
        }
        out.html("</figure>\n");
    }

    /** «Tranh minh hoạ: Bản Tin» says already what it is; «Ảnh:» before it would be untrue. */
    private boolean namesItsKind() {
        return credit.contains(": ");
    }
}

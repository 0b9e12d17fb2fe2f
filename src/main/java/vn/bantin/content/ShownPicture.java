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

    /**
     * How wide a picture is shown: a column of text or more, or the screen where that is narrower.
     */
    private static final String IN_TEXT =
            "(min-width: 64rem) 900px, (min-width: 42rem) 646px, 100vw";

    /** One that is higher than wide. */
    private static final String TALL = "(min-width: 42rem) 442px, 100vw";

    /** Two abreast. */
    private static final String BESIDE_OTHERS =
            "(min-width: 64rem) 440px, (min-width: 42rem) 320px, 100vw";

    /** In a line of text: the {@code img} element alone, or its words. */
    void write(Rendering rendering) {
        if (rendering.isLite()) {
            String photo = rendering.words().photo();
            rendering.out().text(PictureWords.of(photo, alt, ""));
        } else {
            writeImage(rendering.out(), IN_TEXT);
        }
    }

    /** In place of the figure, for pages that show no pictures. */
    void writeParagraph(HtmlOut out, BodyWords words) {
        String shown = PictureWords.of(words.photo(), caption.isEmpty() ? alt : caption, credit);
        out.html("<p class=\"picture\">").text(shown).html("</p>\n");
    }

    private void writeImage(HtmlOut out, String sizes) {
        boolean webp = !size.webpSrcset().isEmpty();
        if (webp) {
            out.html("<picture><source type=\"image/webp\"")
                    .attribute("srcset", size.webpSrcset())
                    .attribute("sizes", sizes)
                    .html(">");
        }
        out.html("<img").attribute("src", src);
        if (!size.srcset().isEmpty()) {
            out.attribute("srcset", size.srcset()).attribute("sizes", sizes);
        }
        writeRest(out);
        out.html(webp ? "</picture>" : "");
    }

    private boolean isTall() {
        return size.height() > size.width();
    }

    private void writeRest(HtmlOut out) {
        out.attribute("width", size.width())
                .attribute("height", size.height())
                .attribute("alt", alt);
        if (!tooltip.isEmpty()) {
            out.attribute("title", tooltip);
        }
        out.html(" loading=\"lazy\">");
    }

    /**
     * The picture with its caption and credit, leading to its largest file; in a link, to where
     * that leads.
     *
     * @param beside whether it stands among others, in a gallery
     */
    void writeFigure(Rendering rendering, boolean beside) {
        HtmlOut out = rendering.out();
        BodyWords words = rendering.words();
        boolean linked = rendering.links().inLink() || rendering.raw().inLink();
        // A page's style cannot ask a picture that is still to come how high it will be.
        out.html(isTall() ? "<figure class=\"tall\">" : "<figure>");
        if (!linked) {
            out.html("<a class=\"photo\"").attribute("href", src).html(">");
        }
        writeImage(out, beside ? BESIDE_OTHERS : isTall() ? TALL : IN_TEXT);
        out.html(linked ? "" : "</a>");
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

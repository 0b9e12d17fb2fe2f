package vn.bantin.content;

/** A picture in words, for pages that show none: «[Ảnh: chú thích – người chụp]». */
public final class PictureWords {
    private static final String AFTER_KIND = ": ";

    private PictureWords() {}

    /**
     * @param photo what a picture is called whose credit does not say
     * @param caption what can be seen; a full stop before the credit is left out
     * @param credit a name, or kind and name («Tranh minh hoạ: Bản Tin»); may be empty
     * @return plain text
     */
    public static String of(String photo, String caption, String credit) {
        int colon = credit.indexOf(AFTER_KIND);
        String kind = colon < 0 ? photo : credit.substring(0, colon);
        String name = nameIn(credit);
        if (name.isEmpty()) {
            return "[" + kind + ": " + caption + "]";
        }
        boolean stop = caption.endsWith(".") && !caption.endsWith("..");
        String open = stop ? caption.substring(0, caption.length() - 1) : caption;
        return "[" + kind + ": " + open + " – " + name + "]";
    }

    /** Whoever made the picture, without its kind: «Bản Tin» of «Tranh minh hoạ: Bản Tin». */
    public static String nameIn(String credit) {
        int colon = credit.indexOf(AFTER_KIND);
        return colon < 0 ? credit : credit.substring(colon + AFTER_KIND.length());
    }

    /** A credit as it is shown: without «Ảnh:», which pages write themselves. */
    public static String withoutWord(String credit) {
        return CreditWords.withoutWord(credit);
    }

    /** «Tranh minh hoạ: Bản Tin» says already what it is; «Ảnh:» before it would be untrue. */
    static boolean namesItsKind(String credit) {
        return credit.contains(AFTER_KIND);
    }
}

package vn.bantin.config;

import java.util.Set;

/** First segments of addresses that are the portal's own, whatever sections it has. */
final class Reserved {
    /**
     * Lists by tag, author, place and topic; archive; search; corrections; undated pages;
     * fragments; pictures; theme; and the folder of comments, which is no section.
     */
    private static final Set<String> FIRST_SEGMENTS =
            Set.of(
                    "the",
                    "tac-gia",
                    "dia-phuong",
                    "chuyen-de",
                    "luu-tru",
                    "tim-kiem",
                    "cai-chinh",
                    "trang",
                    "fragments",
                    "anh",
                    "assets",
                    "comments");

    /** Twins of all pages. */
    private static final String LITE = "lite";

    private final boolean lite;

    /**
     * @param lite whether pages have twins
     */
    Reserved(boolean lite) {
        this.lite = lite;
    }

    boolean isFirstSegment(String segment) {
        return FIRST_SEGMENTS.contains(segment) || (lite && segment.equals(LITE));
    }
}

package vn.bantin.diagnostic;

/** A language of the tool's own messages; its tag (BCP 47) names the bundle. */
public enum Language {
    VI("vi"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }
}

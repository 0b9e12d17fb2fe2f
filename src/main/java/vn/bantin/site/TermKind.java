package vn.bantin.site;

/**
 * By what articles are listed besides their section; each kind has its folder of addresses and its
 * index page.
 */
public enum TermKind {
    TAG("the"),
    AUTHOR("tac-gia"),
    PLACE("dia-phuong"),
    TOPIC("chuyen-de");

    private final String folder;

    TermKind(String folder) {
        this.folder = folder;
    }

    /** First segment of the addresses of this kind. */
    public String folder() {
        return folder;
    }
}

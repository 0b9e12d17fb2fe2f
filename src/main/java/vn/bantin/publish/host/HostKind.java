package vn.bantin.publish.host;

/** Programs and services that serve files, by how they are told what to do. */
public enum HostKind {
    /** One of which nothing is known: it gets the site and nothing else. */
    NONE(true),
    NGINX(true),
    APACHE(true),
    /** Cloudflare Pages: compresses by itself. */
    CLOUDFLARE(false),
    /** Netlify: compresses by itself. */
    NETLIFY(false),
    /** GitLab Pages: sends {@code .gz} and {@code .br} that lie beside a file. */
    GITLAB(true),
    /** GitHub Pages: compresses by itself. */
    GITHUB(false);

    private final boolean takesCompressed;

    HostKind(boolean takesCompressed) {
        this.takesCompressed = takesCompressed;
    }

    /**
     * Whether it can be made to send a file {@code name.gz} or {@code name.br} in place of {@code
     * name}. Where it cannot, such files would only be there to be downloaded by nobody.
     */
    public boolean takesCompressed() {
        return takesCompressed;
    }
}

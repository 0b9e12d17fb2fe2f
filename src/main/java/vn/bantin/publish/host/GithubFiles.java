package vn.bantin.publish.host;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.config.SiteConfig;

/** GitHub Pages: it can be told next to nothing. */
final class GithubFiles {
    private static final String ITS_OWN = ".github.io";

    private GithubFiles() {}

    static List<HostText> of(SiteConfig config) {
        List<HostText> texts = new ArrayList<>();
        // So that nothing is made of the files, and those that begin with an underscore are sent.
        texts.add(new HostText(".nojekyll", List.of()));
        String host = config.baseUrl().getHost();
        if (config.basePath().isEmpty() && !host.endsWith(ITS_OWN)) {
            // A branch without this file loses the portal's own name.
            texts.add(new HostText("CNAME", List.of(host)));
        }
        return texts;
    }
}

package vn.bantin.publish.after;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseFile;

/**
 * Which files of a release are asked for: a pure function of its files. The newest articles are
 * those that the portal's own feed begins with, the old page is the first of its oldest sitemap.
 */
final class Samples {
    private static final OutputPath HOME = new OutputPath("index.html");
    private static final OutputPath FEED = new OutputPath("feed.xml");
    private static final String SITEMAPS = "sitemaps/";
    private static final int NEWEST = 3;
    private static final int DIGITS = 8;

    private static final Pattern ARTICLE =
            Pattern.compile("<item>.*?<link>([^<]*)</link>", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("<loc>([^<]*)</loc>");

    private final SortedMap<OutputPath, ReleaseFile> files = new TreeMap<>();

    Samples(Collection<ReleaseFile> release) {
        release.forEach(file -> files.put(file.path(), file));
    }

    /** The home page, the three newest articles, an old page; fewer where there are none. */
    List<ReleaseFile> pages() throws IOException {
        Set<OutputPath> paths = new LinkedHashSet<>();
        paths.add(HOME);
        paths.addAll(named(FEED, ARTICLE, NEWEST));
        Optional<OutputPath> oldest =
                files.keySet().stream()
                        .filter(path -> path.value().startsWith(SITEMAPS))
                        .filter(path -> path.value().endsWith(".xml"))
                        .findFirst();
        if (oldest.isPresent()) {
            paths.addAll(named(oldest.get(), PAGE, 1));
        }
        return paths.stream()
                .flatMap(path -> Optional.ofNullable(files.get(path)).stream())
                .toList();
    }

    /** A page that is nowhere, and that nobody has asked for before. */
    OutputPath missing() {
        String digits =
                Digest.of(files.values().stream().map(ReleaseFile::print).toList())
                        .shortHex(DIGITS);
        OutputPath path = new OutputPath("khong-co-trang-nay-" + digits + "/index.html");
        return files.containsKey(path) ? new OutputPath("khong-co-trang-nay/" + path) : path;
    }

    private List<OutputPath> named(OutputPath list, Pattern entry, int most) throws IOException {
        List<OutputPath> paths = new ArrayList<>();
        ReleaseFile file = files.get(list);
        if (file != null) {
            String text = new String(file.content().read(), StandardCharsets.UTF_8);
            Matcher matcher = entry.matcher(text);
            while (paths.size() < most && matcher.find()) {
                path(matcher.group(1)).ifPresent(paths::add);
            }
        }
        return paths;
    }

    /** The file of a whole address, wherever below its host the portal begins. */
    private Optional<OutputPath> path(String address) {
        String rest = address.replaceFirst("^https?://[^/]*/", "");
        while (!rest.isEmpty()) {
            String name = rest.endsWith("/") ? rest + "index.html" : rest;
            Optional<OutputPath> path = known(name);
            if (path.isPresent()) {
                return path;
            }
            int slash = rest.indexOf('/');
            rest = slash < 0 ? "" : rest.substring(slash + 1);
        }
        return Optional.empty();
    }

    private Optional<OutputPath> known(String name) {
        try {
            OutputPath path = new OutputPath(name);
            return files.containsKey(path) ? Optional.of(path) : Optional.empty();
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }
}

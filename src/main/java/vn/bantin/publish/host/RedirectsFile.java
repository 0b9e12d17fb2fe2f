package vn.bantin.publish.host;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.host.OldAddresses.Moved;

/**
 * {@code _redirects}, in the dialect of one service. What has no room in it keeps the page that the
 * build made for it.
 *
 * @param text the file
 * @param ruled files of the site whose addresses have a rule
 */
record RedirectsFile(HostText text, List<OutputPath> ruled) {
    RedirectsFile {
        ruled = List.copyOf(ruled);
    }

    /**
     * What a service takes of it.
     *
     * @param rules at most
     * @param line characters of a line, at most
     * @param bytes of the file, at most
     */
    private record Limits(int rules, int line, int bytes) {}

    /** A rule, and the file it stands for. */
    private record Rule(String line, OutputPath file) {}

    /**
     * 2,000 rules without wildcards, 1,000 characters each; reported to cut off at 100,000 bytes. A
     * rule goes before a file. Status 410 is not among those it knows.
     */
    private static final Limits CLOUDFLARE = new Limits(2_000, 1_000, 100_000);

    /** No number is promised; beyond 10,000 rules it advises against them. */
    private static final Limits NETLIFY = new Limits(10_000, 2_000, 2_000_000);

    /** Usual limits of an instance: 1,000 rules, 64 KiB, and none counts if there are more. */
    private static final Limits GITLAB = new Limits(1_000, 2_000, 65_536);

    static RedirectsFile cloudflare(OldAddresses old) {
        return within(CLOUDFLARE, moved(old, " 301"));
    }

    /** A rule with an exclamation mark goes before a file. */
    static RedirectsFile netlify(OldAddresses old) {
        List<Rule> rules = new ArrayList<>(moved(old, " 301!"));
        for (OldAddresses.Gone gone : old.gone()) {
            String from = Escapes.percent(gone.address());
            String page = from.endsWith("/") ? from + "index.html" : from;
            rules.add(new Rule(from + " " + page + " 410!", gone.file()));
        }
        return within(NETLIFY, rules);
    }

    /** A file goes before a rule, so that files with a rule must not be there. */
    static RedirectsFile gitlab(OldAddresses old) {
        return within(GITLAB, moved(old, " 301"));
    }

    private static List<Rule> moved(OldAddresses old, String status) {
        List<Rule> rules = new ArrayList<>();
        for (Moved moved : old.moved()) {
            String line = Escapes.percent(moved.from()) + " " + moved.to() + status;
            rules.add(new Rule(line, moved.file()));
        }
        return rules;
    }

    private static RedirectsFile within(Limits limits, List<Rule> rules) {
        List<String> lines = new ArrayList<>(List.of(HostText.MADE_BY));
        List<OutputPath> ruled = new ArrayList<>();
        int room = limits.bytes - HostText.MADE_BY.getBytes(StandardCharsets.UTF_8).length - 1;
        for (Rule rule : rules) {
            int length = rule.line.length();
            if (length <= limits.line && length < room && ruled.size() < limits.rules) {
                lines.add(rule.line);
                ruled.add(rule.file);
                room -= length + 1;
            }
        }
        return new RedirectsFile(new HostText("_redirects", lines), ruled);
    }
}

package vn.bantin.content;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Cleaner;
import vn.bantin.diagnostic.Fault;

/**
 * Puts the tags of a body with an author's own HTML in order, as a browser would, and holds the
 * result to the allow-list once more. A body of Markdown alone needs neither. Safe for all threads.
 */
final class Finisher {
    private final Cleaner cleaner = new Cleaner(AllowedHtml.finished());

    /**
     * @param pageUrl absolute; without it relative links would be lost
     * @param cap longest result, in UTF-16 units
     * @throws Refusal beyond that
     */
    String finish(String html, String pageUrl, long cap) {
        Document parsed = Jsoup.parseBodyFragment(html, pageUrl);
        Document clean = cleaner.clean(parsed);
        clean.outputSettings(new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml));
        String finished = clean.body().html();
        if (finished.length() > cap) {
            throw new Refusal(Fault.BODY_GROWS_TOO_LARGE, 0);
        }
        return finished;
    }
}

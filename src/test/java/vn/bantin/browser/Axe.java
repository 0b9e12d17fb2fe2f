package vn.bantin.browser;

import java.util.List;
import java.util.Map;

/** axe-core over the page that is open. */
final class Axe {
    /** Of the artifact com.deque.html.axe-core:selenium. */
    private static final String LIBRARY = Script.text("/axe.min.js");

    private Axe() {}

    /**
     * What it found, a rule, an element and a reason in each text.
     *
     * @param undecided what a person has to look at
     */
    record Result(List<String> violations, List<String> undecided) {}

    static Result over(Browser browser) {
        browser.inject(LIBRARY);
        Map<?, ?> found = (Map<?, ?>) browser.await("axe");
        return new Result(
                Browser.texts(found.get("violations")), Browser.texts(found.get("incomplete")));
    }
}

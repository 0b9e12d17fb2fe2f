package vn.bantin.render;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.view.Markup;

/** A theme of a few templates over the default one, and the page that {@code x.ftlh} makes. */
final class Fixture {
    /** Enough for any page that ends by itself, also on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int LARGEST = 1 << 20;
    private static final Set<Fault> UNSAID =
            Set.of(Fault.TEMPLATE_UNUSED, Fault.TEMPLATE_CONTRACT_UNSTATED);

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private String language = "vi";
    private Duration patience = PATIENCE;

    private Fixture() {}

    static Fixture of(String template) {
        return new Fixture().with("x.ftlh", template);
    }

    Fixture with(String name, String source) {
        files.put(name, source.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Fixture in(String otherLanguage) {
        language = otherLanguage;
        return this;
    }

    Fixture stoppedAfter(Duration limit) {
        patience = limit;
        return this;
    }

    Theme theme() {
        return Theme.of(files, language).value();
    }

    /**
     * What reading the theme says, as an editor sees it; {@code x.ftlh} itself counts as used, and
     * need not say which contract it was written for.
     */
    List<String> themeMessages() {
        return words(Theme.of(files, language).diagnostics());
    }

    /** What making the page says. */
    List<String> messages(Record view) {
        return words(render(view).diagnostics());
    }

    String page(Record view) {
        Outcome<byte[]> page = render(view);
        if (page.hasErrors()) {
            throw new AssertionError(words(page.diagnostics()).toString());
        }
        return new String(page.value(), StandardCharsets.UTF_8);
    }

    Outcome<byte[]> render(Record view) {
        try (PageRenderer renderer = renderer()) {
            return renderer.render("x.ftlh", view, Markup.NONE, "/tin-tuc/2022/tap-huan/");
        }
    }

    private PageRenderer renderer() {
        Theme theme = theme();
        return new PageRenderer(theme, new Parts(theme), patience, LARGEST);
    }

    private List<String> words(List<Diagnostic> diagnostics) {
        Messages messages = new Messages(language.equals("vi") ? Language.VI : Language.EN);
        List<String> words = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (!UNSAID.contains(diagnostic.fault())) {
                words.add(messages.format(diagnostic));
            }
        }
        return words;
    }
}

package vn.bantin.maven;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bantin.build.Explanation;
import vn.bantin.build.Explanation.Document;
import vn.bantin.build.Explanation.File;
import vn.bantin.build.Explanation.Suggestion;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Messages;
import vn.bantin.plan.Made;
import vn.bantin.plan.Shown;
import vn.bantin.site.NamedBy;
import vn.bantin.site.Reading.Choice;
import vn.bantin.site.Standing;
import vn.bantin.site.Standing.Cause;
import vn.bantin.site.related.Relevance;

/** What a person sees of an explanation. */
final class WhyText {
    /** So many are shown one by one: more than that nobody reads. */
    private static final int MOST_SHOWN = 50;

    private final Console console;

    WhyText(Console console) {
        this.console = console;
    }

    void show(Explanation explanation) {
        explanation.document().ifPresent(this::show);
        explanation.file().ifPresent(this::show);
        if (!explanation.readMore().isEmpty()) {
            say("whyReadMore");
            explanation.readMore().forEach(this::show);
        } else {
            explanation
                    .file()
                    .filter(file -> !file.shows().isEmpty())
                    .ifPresent(this::showElements);
        }
        if (!explanation.shownOn().isEmpty()) {
            showListing(explanation.shownOn());
        }
    }

    private void show(Document document) {
        console.line(
                document.path()
                        + (document.title().isEmpty() ? "" : ": «" + document.title() + "»"));
        document.standing()
                .ifPresentOrElse(
                        standing -> say(language -> text(standing, language)),
                        () -> say("why_FAULTS"));
        boolean published =
                document.standing().filter(s -> s.cause() == Cause.PUBLISHED).isPresent();
        if (document.visible() && !published) {
            say("whyPreview");
        }
        console.show(document.faults());
        if (published && document.faults().stream().anyMatch(Diagnostic::isError)) {
            say("whyBroken");
        }
        document.namedBy().ifPresent(by -> say(language -> address(document, by, language)));
    }

    private static String address(Document document, NamedBy by, Messages language) {
        return language.label(
                document.visible() ? "whyAddress" : "whyAddressThen",
                document.address(),
                language.label("namedBy_" + by));
    }

    private static String text(Standing standing, Messages language) {
        if (standing.cause() == Cause.PUBLISHED && standing.shown().isEmpty()) {
            return language.label("why_PUBLISHED_always");
        }
        String status = language.label("status_" + standing.status());
        String what = standing.shown().isEmpty() ? status : standing.shown();
        return language.label("why_" + standing.cause(), what, standing.at().toString());
    }

    private void show(File file) {
        Made made = file.made();
        say("made_" + made.kind(), file.address(), made.template());
        if (!made.from().isEmpty()) {
            say("whyFrom", some(made.from()));
        }
        if (!made.leadsTo().isEmpty()) {
            say("whyLeadsTo", made.leadsTo());
        }
        say(language -> language.label("next_" + file.next(), why(file, language)));
    }

    private static String why(File file, Messages language) {
        String differing =
                file.differing().stream()
                        .map(input -> language.label("input_" + input))
                        .collect(Collectors.joining(", "));
        String reason = language.label("reason_" + file.reason().map(Enum::name).orElse("NONE"));
        return reason + (differing.isEmpty() ? "" : " [" + differing + "]");
    }

    private void showElements(File file) {
        say("whyShows", String.valueOf(file.shows().size()));
        file.shows().stream()
                .limit(MOST_SHOWN)
                .forEach(
                        shown ->
                                console.line(
                                        "    "
                                                + shown.address()
                                                + " ("
                                                + console.text(language -> place(shown, language))
                                                + ")"));
        more(file.shows().size());
    }

    private void showListing(Map<String, List<Shown>> files) {
        say("whyShownOn", String.valueOf(files.size()));
        files.entrySet().stream().limit(MOST_SHOWN).forEach(this::show);
        more(files.size());
    }

    private void show(Map.Entry<String, List<Shown>> file) {
        String places = console.text(language -> places(file.getValue(), language));
        console.line("    " + file.getKey() + " (" + places + ")");
    }

    private static String places(List<Shown> all, Messages language) {
        return all.stream().map(shown -> place(shown, language)).collect(Collectors.joining("; "));
    }

    private static String place(Shown shown, Messages language) {
        return language.label("place_" + shown.place(), String.valueOf(shown.number()));
    }

    private void show(Suggestion suggestion) {
        console.line("    " + suggestion.address() + " «" + suggestion.title() + "»");
        console.line("      " + console.text(language -> choice(suggestion, language)));
    }

    private static String choice(Suggestion suggestion, Messages language) {
        String choice = language.label("choice_" + suggestion.choice());
        if (suggestion.choice() == Choice.NEAREST) {
            return choice;
        }
        Relevance relevance = suggestion.relevance();
        String parts =
                language.label(
                        "whyRelevance",
                        String.valueOf(relevance.total()),
                        String.valueOf(relevance.words()),
                        String.valueOf(relevance.tags()),
                        String.valueOf(relevance.topic()),
                        String.valueOf(relevance.place()),
                        String.valueOf(relevance.recencyPercent()));
        return choice + ": " + parts;
    }

    private static String some(List<String> all) {
        String first = all.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return all.size() > MOST_SHOWN ? first + ", …" : first;
    }

    private void more(int all) {
        if (all > MOST_SHOWN) {
            console.line("    " + console.text("planMore", String.valueOf(all - MOST_SHOWN)));
        }
    }

    private void say(String key, String... arguments) {
        say(language -> language.label(key, arguments));
    }

    private void say(Function<Messages, String> words) {
        console.line("  " + console.text(words));
    }
}

package vn.bantin.maven;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bantin.build.Explanation;
import vn.bantin.build.Explanation.Document;
import vn.bantin.build.Explanation.File;
import vn.bantin.build.Explanation.Suggestion;
import vn.bantin.plan.Made;
import vn.bantin.plan.Shown;
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
                        standing -> console.line("  " + text(standing)), () -> say("why_FAULTS"));
        boolean preview = document.standing().filter(s -> s.cause() != Cause.PUBLISHED).isPresent();
        if (document.visible() && preview) {
            say("whyPreview");
        }
        console.show(document.faults());
        document.namedBy()
                .ifPresent(
                        by ->
                                say(
                                        document.visible() ? "whyAddress" : "whyAddressThen",
                                        document.address(),
                                        console.text("namedBy_" + by)));
    }

    private String text(Standing standing) {
        if (standing.cause() == Cause.PUBLISHED && standing.shown().isEmpty()) {
            return console.text("why_PUBLISHED_always");
        }
        String status = console.text("status_" + standing.status());
        String what = standing.shown().isEmpty() ? status : standing.shown();
        return console.text("why_" + standing.cause(), what, standing.at().toString());
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
        say("next_" + file.next(), why(file));
    }

    private String why(File file) {
        String differing =
                file.differing().stream()
                        .map(input -> console.text("input_" + input))
                        .collect(Collectors.joining(", "));
        String reason = console.text("reason_" + file.reason().map(Enum::name).orElse("NONE"));
        return reason + (differing.isEmpty() ? "" : " [" + differing + "]");
    }

    private void showElements(File file) {
        say("whyShows", String.valueOf(file.shows().size()));
        file.shows().stream()
                .limit(MOST_SHOWN)
                .forEach(
                        shown ->
                                console.line("    " + shown.address() + " (" + place(shown) + ")"));
        more(file.shows().size());
    }

    private void showListing(Map<String, List<Shown>> files) {
        say("whyShownOn", String.valueOf(files.size()));
        files.entrySet().stream().limit(MOST_SHOWN).forEach(this::show);
        more(files.size());
    }

    private void show(Map.Entry<String, List<Shown>> file) {
        String places = file.getValue().stream().map(this::place).collect(Collectors.joining("; "));
        console.line("    " + file.getKey() + " (" + places + ")");
    }

    private String place(Shown shown) {
        return console.text("place_" + shown.place(), String.valueOf(shown.number()));
    }

    private void show(Suggestion suggestion) {
        Relevance relevance = suggestion.relevance();
        String parts =
                console.text(
                        "whyRelevance",
                        String.valueOf(relevance.total()),
                        String.valueOf(relevance.words()),
                        String.valueOf(relevance.tags()),
                        String.valueOf(relevance.topic()),
                        String.valueOf(relevance.place()),
                        String.valueOf(relevance.recencyPercent()));
        String title = suggestion.title();
        console.line("    " + suggestion.address() + " «" + title + "»");
        String choice = console.text("choice_" + suggestion.choice());
        console.line(
                "      " + choice + (suggestion.choice() == Choice.NEAREST ? "" : ": " + parts));
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
        console.line("  " + console.text(key, arguments));
    }
}

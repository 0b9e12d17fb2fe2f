package vn.bantin.maven;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildReport.Counts;
import vn.bantin.build.BuildReport.Photos;
import vn.bantin.build.Progress;
import vn.bantin.check.report.TextFormat.Line;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.diagnostic.Severity;
import vn.bantin.site.Ledger;
import vn.bantin.site.Status;

/** What a person sees of a build, through Maven's log. */
final class Console {
    private static final long FIRST_AFTER = TimeUnit.SECONDS.toNanos(2);
    private static final long WATCHED_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final long UNWATCHED_EVERY = TimeUnit.SECONDS.toNanos(10);

    private final Log log;
    private final List<Messages> messages;
    private final boolean watched;

    Console(Log log, List<Language> languages, boolean watched) {
        this.log = log;
        this.messages = languages.stream().map(Messages::new).toList();
        this.watched = watched;
    }

    /** In the order asked for. */
    List<Messages> languages() {
        return messages;
    }

    /** In every language asked for, between slashes. */
    String text(String key, String... arguments) {
        return text(language -> language.label(key, arguments));
    }

    /** The same of a text that is put together; what is alike in all languages is said once. */
    String text(Function<Messages, String> words) {
        return messages.stream().map(words).distinct().collect(Collectors.joining(" / "));
    }

    void label(String key, String... arguments) {
        line(text(key, arguments));
    }

    void warn(String key, String... arguments) {
        log.warn(text(key, arguments));
    }

    void line(String text) {
        log.info(text);
    }

    /** Between whole numbers and their fractions, in the first language. */
    String decimalMark() {
        return messages.get(0).label("decimalMark");
    }

    void busy(String holder) {
        label("busy", holder);
    }

    void show(Diagnostic diagnostic) {
        for (Messages language : messages) {
            String text = language.format(diagnostic);
            if (diagnostic.isError()) {
                log.error(text);
            } else {
                log.warn(text);
            }
        }
    }

    /** A line of a report, as loud as what it tells. */
    void show(Line line) {
        if (line.severity().isEmpty()) {
            log.info(line.text());
        } else if (line.severity().get() == Severity.ERROR) {
            log.error(line.text());
        } else {
            log.warn(line.text());
        }
    }

    /** Warnings first, so that errors are the last that is seen. */
    void show(List<Diagnostic> diagnostics) {
        diagnostics.stream().filter(diagnostic -> !diagnostic.isError()).forEach(this::show);
        diagnostics.stream().filter(Diagnostic::isError).forEach(this::show);
    }

    /** Where every document ended. */
    void show(Ledger ledger) {
        for (Messages language : messages) {
            log.info(
                    language.label(
                            "ledger", String.valueOf(ledger.found()), counts(ledger, language)));
        }
    }

    /** Every diagnostic, the ledger, one line of summary. */
    void show(BuildReport report) {
        show(report.diagnostics());
        show(report.ledger());
        if (!report.failed()) {
            messages.forEach(language -> log.info(summary(report, language)));
            showPhotos(report.counts().photos());
            report.nextBuild().ifPresent(next -> label("nextBuild", next.shown()));
            int unrecorded = report.addresses().unrecorded().size();
            if (unrecorded > 0) {
                label("addressesNew", String.valueOf(unrecorded));
            }
        }
    }

    private static String counts(Ledger ledger, Messages language) {
        return ledger.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0 || count.getKey() == Status.PUBLISHED)
                .map(count -> language.label("status_" + count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String summary(BuildReport report, Messages language) {
        Counts counts = report.counts();
        long milliseconds =
                report.stages().stream().mapToLong(BuildReport.StageTime::milliseconds).sum();
        return language.label(
                "summary",
                String.valueOf(counts.rendered()),
                String.valueOf(counts.encoded()),
                String.valueOf(counts.written()),
                String.valueOf(counts.kept()),
                String.valueOf(counts.deleted()),
                String.valueOf(milliseconds));
    }

    /** How fast, with one decimal, where there is something to tell of. */
    private void showPhotos(Photos photos) {
        if (photos.originals() > 0) {
            long tenths = 10_000L * photos.originals() / Math.max(1, photos.milliseconds());
            for (Messages language : messages) {
                String mark = language.label("decimalMark");
                log.info(
                        language.label(
                                "summaryPhotos",
                                String.valueOf(photos.originals()),
                                String.valueOf(photos.files()),
                                tenths / 10 + mark + tenths % 10));
            }
        }
    }

    /**
     * A line now and then, once the work has taken two seconds; seldom where nobody is watching.
     */
    Progress progress() {
        long every = watched ? WATCHED_EVERY : UNWATCHED_EVERY;
        AtomicLong next = new AtomicLong(System.nanoTime() + FIRST_AFTER);
        return (stage, done, total) -> {
            long due = next.get();
            long time = System.nanoTime();
            if (time - due >= 0 && next.compareAndSet(due, time + every)) {
                label(
                        total == 0 ? "progressStage" : "progress",
                        stage,
                        String.valueOf(done),
                        String.valueOf(total));
            }
        };
    }
}

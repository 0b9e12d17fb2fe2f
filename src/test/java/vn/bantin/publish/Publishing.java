package vn.bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.publish.PublishReport.Result;

/** A portal, a place in memory, and publishers between the two. */
final class Publishing {
    private static final Messages VI = new Messages(Language.VI);
    private static final Messages EN = new Messages(Language.EN);

    final FakeClock clock = new FakeClock();
    final MemoryPlace place = new MemoryPlace();
    SmallPortal portal;

    private Publishing(SmallPortal portal) {
        this.portal = portal;
    }

    /** Of the first state, not published yet. */
    static Publishing of(Path folder) {
        return new Publishing(SmallPortal.built(folder));
    }

    /** Of a portal that is built already. */
    static Publishing of(SmallPortal built) {
        return new Publishing(built);
    }

    PublishReport publish() {
        return publish(portal.request());
    }

    PublishReport publish(PublishRequest request) {
        return publish(request, "máy của Lan, pid 4711", SmallPortal.alone());
    }

    PublishReport publish(PublishRequest request, String owner, Collaborators others) {
        return new Publisher(request, place, others, clock.surroundings(owner)).publish();
    }

    Rollback rollback() {
        return new Rollback(
                portal.request(), place, SmallPortal.alone(), clock.surroundings("máy của Lan"));
    }

    /** That readers get the portal as it is, and what was kept for those with old pages. */
    void assertShown(String... retained) {
        SortedMap<String, String> expected = new TreeMap<>(portal.files());
        for (String path : retained) {
            expected.put(path, place.readers().getOrDefault(path, "not there: " + path));
        }
        assertThat(place.readers()).isEqualTo(expected);
    }

    void assertPublished() {
        PublishReport report = publish();
        assertThat(messages(report)).isEmpty();
        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
    }

    /** Vietnamese, an empty line, English. */
    static String messages(PublishReport report) {
        return messages(report.diagnostics());
    }

    static String messages(List<Diagnostic> diagnostics) {
        return diagnostics.isEmpty()
                ? ""
                : all(diagnostics, VI) + "\n\n" + all(diagnostics, EN) + "\n";
    }

    private static String all(List<Diagnostic> diagnostics, Messages language) {
        return diagnostics.stream().map(language::format).collect(Collectors.joining("\n"));
    }
}

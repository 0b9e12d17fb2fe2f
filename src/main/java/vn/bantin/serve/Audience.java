package vn.bantin.serve;

import java.util.List;
import java.util.Optional;
import vn.bantin.build.BuildReport;
import vn.bantin.build.LiveBuild;
import vn.bantin.build.LiveBuild.Front;
import vn.bantin.diagnostic.Diagnostic;

/** Those who look at the site: what they get after a build, and what open pages are told of it. */
final class Audience {
    private final Loop loop;
    private final Overlay overlay;
    private State state;

    Audience(Loop loop, Overlay overlay, State state) {
        this.loop = loop;
        this.overlay = overlay;
        this.state = state;
    }

    /** Whether there was a whole site yet. */
    boolean hasSite() {
        return state.front().isPresent();
    }

    /** Nobody gets anything, until {@link #show} or {@link #goOn}. */
    void pause() {
        loop.pause();
    }

    /** With what there was before. */
    void goOn() {
        loop.become(state, "");
    }

    /**
     * @param styles whether only style sheets were edited
     */
    void show(LiveBuild built, boolean styles) {
        State next = built.report().failed() ? failed(built.report()) : good(built);
        boolean seen = next.version() != state.version();
        String event = event(next, styles);
        state = next;
        loop.become(next, seen ? event : "");
    }

    private String event(State next, boolean styles) {
        if (state.front().isEmpty()) {
            return "reload";
        }
        if (!next.errors().isEmpty()) {
            return "errors";
        }
        return styles && state.errors().isEmpty() ? "style" : "reload";
    }

    private State failed(BuildReport report) {
        List<Diagnostic> errors =
                report.diagnostics().stream().filter(Diagnostic::isError).toList();
        String shown = overlay.of(errors);
        long version = state.version() + (shown.equals(state.overlay()) ? 0 : 1);
        return new State(version, state.front(), errors, shown);
    }

    private State good(LiveBuild built) {
        BuildReport.Counts counts = built.report().counts();
        Optional<Front> front = built.front();
        boolean same =
                counts.written() == 0
                        && counts.deleted() == 0
                        && state.overlay().isEmpty()
                        && front.map(Front::held).equals(state.front().map(Front::held));
        return new State(state.version() + (same ? 0 : 1), front, List.of(), "");
    }
}

package vn.bantin.serve;

import java.util.List;
import java.util.Optional;
import vn.bantin.build.LiveBuild.Front;
import vn.bantin.diagnostic.Diagnostic;

/**
 * What is served at a moment.
 *
 * @param version grows with every change that a browser must see
 * @param front of the site that is in the output folder; empty before the first whole one
 * @param errors of the build that came after it; empty where that is what is in the folder
 * @param overlay the same as editors see it, made when it happened; {@code ""} where there is none
 */
record State(long version, Optional<Front> front, List<Diagnostic> errors, String overlay) {
    State {
        errors = List.copyOf(errors);
    }

    /** Before the first build. */
    static State first(long version, String overlay) {
        return new State(version, Optional.empty(), List.of(), overlay);
    }

    String basePath() {
        return front.map(Front::basePath).orElse("");
    }
}

package vn.bantin.maven;

import org.jspecify.annotations.Nullable;

/** The parameters of the goal as Maven gives them; see {@link BuildMojo} for what each means. */
record BuildParameters(
        @Nullable String content,
        @Nullable String templates,
        @Nullable String output,
        @Nullable String cache,
        @Nullable String now,
        boolean drafts,
        int threads,
        @Nullable String report) {}

package vn.bantin.maven;

import org.jspecify.annotations.Nullable;

/** The parameters that every goal has, as Maven gives them; see {@link BantinMojo} for each. */
record CommonParameters(
        @Nullable String content,
        @Nullable String templates,
        @Nullable String output,
        @Nullable String cache,
        @Nullable String now,
        boolean drafts,
        int threads) {}

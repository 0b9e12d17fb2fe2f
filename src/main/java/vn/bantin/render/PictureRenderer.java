package vn.bantin.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import vn.bantin.concurrent.Lazy;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.image.PictureEncoder;
import vn.bantin.image.PictureHead;
import vn.bantin.image.Recipe;
import vn.bantin.plan.PictureJob;
import vn.bantin.plan.PublishedPicture;
import vn.bantin.render.JobRenderer.Photos;
import vn.bantin.render.JobRenderer.SourceBytes;

/**
 * Makes the published files of one original at a time: what was kept is taken, and for all the rest
 * it is decoded once. As many originals are at work at once as the heap has room for (row IM13).
 * Safe for all threads.
 */
final class PictureRenderer {
    private final SourceBytes sources;
    private final KeptPictures kept;
    // It loads the JDK's desktop classes, and most builds have no photo to encode.
    private final Lazy<PictureEncoder> encoder = new Lazy<>(PictureEncoder::new);
    private final MemoryGate memory = new MemoryGate();
    private final AtomicInteger originals = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong begun = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong ended = new AtomicLong(Long.MIN_VALUE);

    PictureRenderer(SourceBytes sources, KeptPictures kept) {
        this.sources = sources;
        this.kept = kept;
    }

    Photos work() {
        return files.get() == 0
                ? Photos.NONE
                : new Photos(
                        originals.get(),
                        files.get(),
                        TimeUnit.NANOSECONDS.toMillis(ended.get() - begun.get()));
    }

    /**
     * The bytes of each job, in their order; nothing, for none of those not kept, where the
     * original cannot be decoded.
     *
     * @param jobs of one content, at least one
     */
    Outcome<List<Optional<byte[]>>> render(List<PictureJob> jobs) {
        Map<Recipe, byte[]> made = new HashMap<>();
        List<Recipe> missing = new ArrayList<>();
        for (PictureJob job : jobs) {
            Recipe recipe = job.picture().recipe();
            kept.find(key(job.picture()))
                    .ifPresentOrElse(bytes -> made.put(recipe, bytes), () -> missing.add(recipe));
        }
        PictureHead head = jobs.get(0).picture().head();
        Outcome<Map<Recipe, byte[]>> rest =
                missing.isEmpty() ? Outcome.of(Map.of()) : encode(head, missing);
        made.putAll(rest.value());
        return rest.map(
                none ->
                        jobs.stream()
                                .map(job -> Optional.ofNullable(made.get(job.picture().recipe())))
                                .toList());
    }

    private Outcome<Map<Recipe, byte[]>> encode(PictureHead head, List<Recipe> recipes) {
        begun.accumulateAndGet(System.nanoTime(), Math::min);
        Outcome<Optional<Map<Recipe, byte[]>>> outcome =
                memory.with(
                        head.memory(),
                        () ->
                                sources.planned(head.path(), head.content())
                                        .then(bytes -> encode(bytes, head, recipes)));
        Map<Recipe, byte[]> made = outcome.value().orElse(Map.of());
        made.forEach((recipe, bytes) -> kept.keep(key(head, recipe), bytes));
        originals.incrementAndGet();
        files.addAndGet(made.size());
        ended.accumulateAndGet(System.nanoTime(), Math::max);
        return outcome.map(any -> made);
    }

    private Outcome<Optional<Map<Recipe, byte[]>>> encode(
            Optional<byte[]> original, PictureHead head, List<Recipe> recipes) {
        return original.map(bytes -> encoder.get().encode(bytes, head, recipes))
                .orElse(Outcome.of(Optional.empty()));
    }

    private static Fingerprint key(PublishedPicture picture) {
        return key(picture.head(), picture.recipe());
    }

    private static Fingerprint key(PictureHead head, Recipe recipe) {
        return Digest.of(PictureEncoder.VERSION, head.content(), recipe);
    }
}

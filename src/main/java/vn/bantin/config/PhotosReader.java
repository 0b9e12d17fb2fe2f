package vn.bantin.config;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.bantin.diagnostic.Fault;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/** Reads {@code photos:}. */
final class PhotosReader {
    private static final List<String> KEYS = List.of("widths", "quality", "webp", "cacheMegabytes");

    private static final int LEAST_WIDTH = 100;
    private static final int MOST_WIDTH = 4_000;
    private static final int MOST_WIDTHS = 8;
    private static final int LEAST_QUALITY = 30;
    private static final int MOST_QUALITY = 95;
    private static final int MOST_MEGABYTES = 1_000_000;

    private PhotosReader() {}

    static PhotoConfig read(YamlFields site) {
        PhotoConfig usual = PhotoConfig.USUAL;
        return site.fields("photos")
                .map(
                        photos -> {
                            photos.allow(KEYS);
                            return new PhotoConfig(
                                    widths(photos),
                                    photos.number("quality", LEAST_QUALITY, MOST_QUALITY)
                                            .orElse(usual.quality()),
                                    photos.flag("webp").orElse(usual.webp()),
                                    photos.number("cacheMegabytes", 0, MOST_MEGABYTES)
                                            .orElse(usual.cacheMegabytes()));
                        })
                .orElse(usual);
    }

    /** In any order, each once. */
    private static List<Integer> widths(YamlFields photos) {
        SortedSet<Integer> widths = new TreeSet<>();
        List<YamlText> written = photos.texts("widths");
        for (YamlText text : written) {
            photos.number(text, "widths", LEAST_WIDTH, MOST_WIDTH).ifPresent(widths::add);
        }
        if (widths.size() > MOST_WIDTHS) {
            photos.report(
                    Fault.PHOTO_WIDTHS_TOO_MANY,
                    photos.position("widths"),
                    photos.name("widths"),
                    String.valueOf(MOST_WIDTHS));
        }
        return widths.isEmpty() || widths.size() > MOST_WIDTHS
                ? PhotoConfig.USUAL.widths()
                : List.copyOf(widths);
    }
}

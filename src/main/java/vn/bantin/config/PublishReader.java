package vn.bantin.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.config.PublishTarget.Driver;
import vn.bantin.config.PublishTarget.Purge;
import vn.bantin.diagnostic.Fault;
import vn.bantin.text.Slug;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/** Reads {@code publish:}, a map of targets by name. */
final class PublishReader {
    private static final List<String> COMMON =
            List.of(
                    "driver",
                    "hosting",
                    "precompress",
                    "public",
                    "verify",
                    "graceDays",
                    "workers",
                    "websub",
                    "purge");
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_WORKERS = 64;
    private static final int LAST_PORT = 65_535;
    private static final int MOST_KEPT = 9_999;

    private final URI baseUrl;

    /**
     * @param baseUrl of the portal: where a target is fetched unless it says otherwise
     */
    PublishReader(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** In the order written; without those that cannot be used. */
    List<PublishTarget> read(YamlFields site) {
        List<PublishTarget> targets = new ArrayList<>();
        Optional<YamlFields> written = site.fields("publish");
        if (written.isPresent()) {
            for (YamlText name : written.get().keys()) {
                if (!Slug.isValid(name.value())) {
                    written.get().report(Fault.PUBLISH_NAME_INVALID, name.position(), name.value());
                }
                Optional<YamlFields> entry = written.get().fields(name.value());
                entry.flatMap(fields -> target(name, fields)).ifPresent(targets::add);
            }
        }
        return targets;
    }

    private Optional<PublishTarget> target(YamlText name, YamlFields target) {
        PublishSecrets.check(target);
        target.requireKey("driver");
        Optional<Driver> driver = target.choice("driver", Driver.class);
        if (driver.isEmpty()) {
            return Optional.empty();
        }
        target.allow(known(driver.get()));
        SortedMap<String, Placed<String>> settings = settings(driver.get(), target);
        return Optional.of(
                new PublishTarget(
                        name.value(),
                        driver.get(),
                        name.position(),
                        settings,
                        target.choice("hosting", PublishHost.class).orElse(PublishHost.NONE),
                        target.flag("precompress").orElse(false),
                        PublishAddresses.read("public", target)
                                .map(PublishAddresses::asFolder)
                                .orElse(baseUrl),
                        target.flag("verify").orElse(true),
                        target.number("graceDays", 0, MOST_DAYS)
                                .orElse(PublishTarget.USUAL_GRACE_DAYS),
                        target.number("workers", 1, MOST_WORKERS),
                        PublishAddresses.read("websub", target),
                        purge(target)));
    }

    private static List<String> known(Driver driver) {
        List<String> known = new ArrayList<>(driver.required());
        known.addAll(driver.optional());
        known.addAll(COMMON);
        known.addAll(PublishSecrets.KEYS);
        return known;
    }

    private static SortedMap<String, Placed<String>> settings(Driver driver, YamlFields target) {
        SortedMap<String, Placed<String>> settings = new TreeMap<>();
        driver.required().forEach(target::requireKey);
        List<String> keys = new ArrayList<>(driver.required());
        keys.addAll(driver.optional());
        for (String key : keys) {
            value(key, target).ifPresent(value -> settings.put(key, value));
        }
        return settings;
    }

    private static Optional<Placed<String>> value(String key, YamlFields target) {
        Optional<String> usable =
                switch (key) {
                    case "port" -> target.number(key, 1, LAST_PORT).map(String::valueOf);
                    case "keep" -> target.number(key, 1, MOST_KEPT).map(String::valueOf);
                    case "pathStyle" -> target.flag(key).map(String::valueOf);
                    case "endpoint" -> PublishAddresses.read(key, target).map(URI::toString);
                    default -> target.text(key).map(YamlText::value);
                };
        return usable.map(value -> new Placed<>(value, target.position(key)));
    }

    private static Optional<Purge> purge(YamlFields target) {
        Optional<YamlFields> written = target.fields("purge");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        YamlFields purge = written.get();
        PublishSecrets.check(purge);
        List<String> known = new ArrayList<>(List.of("url", Driver.SERVER));
        known.addAll(PublishSecrets.KEYS);
        purge.allow(known);
        purge.requireKey("url");
        Optional<String> server = purge.text(Driver.SERVER).map(YamlText::value);
        return PublishAddresses.read("url", purge).map(url -> new Purge(url, server));
    }
}

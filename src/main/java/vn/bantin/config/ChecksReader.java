package vn.bantin.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bantin.config.SiteConfig.Checks;
import vn.bantin.config.SiteConfig.PhotoLevels;
import vn.bantin.diagnostic.Level;
import vn.bantin.diagnostic.Severity;
import vn.bantin.yaml.YamlFields;

/** Reads {@code checks:}. */
final class ChecksReader {
    private static final String BUDGET = "pageKilobytes";
    private static final int LEAST_KILOBYTES = 50;
    private static final int MOST_KILOBYTES = 100_000;

    private ChecksReader() {}

    static Checks read(YamlFields site) {
        Optional<YamlFields> written = site.fields("checks");
        written.ifPresent(checks -> checks.allow(keys()));
        Map<Rule, Level> levels = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            // A document without text cannot be nothing to anybody: it has no off.
            if (rule != Rule.emptyBody) {
                written.flatMap(checks -> checks.choice(rule.name(), Level.class))
                        .ifPresent(level -> levels.put(rule, level));
            }
        }
        Severity emptyBody =
                written.flatMap(checks -> checks.choice(Rule.emptyBody.name(), Severity.class))
                        .orElse(Severity.ERROR);
        return new Checks(
                new PhotoLevels(
                        level(levels, Rule.missingAlt),
                        level(levels, Rule.missingCredit),
                        level(levels, Rule.creditConflict)),
                emptyBody,
                levels,
                written.flatMap(checks -> checks.number(BUDGET, LEAST_KILOBYTES, MOST_KILOBYTES))
                        .orElse(Checks.USUAL_KILOBYTES));
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(Arrays.stream(Rule.values()).map(Rule::name).toList());
        keys.add(BUDGET);
        return keys;
    }

    private static Level level(Map<Rule, Level> levels, Rule rule) {
        return levels.getOrDefault(rule, rule.usual());
    }
}

package vn.bantin.maven;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Variables of the environment by which CI hands over credentials.
 *
 * @param variables all of them
 */
record Environment(Map<String, String> variables) {
    Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** {@code BANTIN_SECRET_MAY_CHU} for the target «may-chu», else {@code BANTIN_SECRET}. */
    Optional<String> value(String name, String target) {
        String own = name + "_" + target.toUpperCase(Locale.ROOT).replace('-', '_');
        return value(own).or(() -> value(name));
    }

    /** Without what they say. */
    @Override
    public String toString() {
        return "Environment[" + variables.size() + "]";
    }
}

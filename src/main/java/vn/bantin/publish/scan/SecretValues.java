package vn.bantin.publish.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which values of an environment are secret: by their names, and passwords in addresses. */
public final class SecretValues {
    /** Shorter ones are part of too much that is said anyway. */
    private static final int SHORTEST = 8;

    private static final int FEWEST_DIFFERENT = 4;

    private static final Set<String> WORDS =
            Set.of(
                    "auth",
                    "credential",
                    "credentials",
                    "key",
                    "pass",
                    "passphrase",
                    "passwd",
                    "password",
                    "pat",
                    "pwd",
                    "secret",
                    "secrets",
                    "token",
                    "tokens");

    private static final List<String> ENDINGS =
            List.of("key", "passwd", "password", "secret", "token");

    /** Folders, not passwords. */
    private static final Set<String> NO_SECRETS = Set.of("PWD", "OLDPWD");

    private static final Set<String> TRIVIAL =
            Set.of("changeit", "changeme", "disabled", "password", "required", "undefined");

    private static final Pattern IN_ADDRESS = Pattern.compile("://[^/:@\\s]+:([^/@\\s]+)@");

    /** Places that anybody may know; of passwords in them see {@link #inAddresses}. */
    private static final Pattern PLACE = Pattern.compile("[/~][a-z/._-]*|(?i:https?://).*");

    private SecretValues() {}

    /**
     * @param environment every variable, and of every server of settings.xml its password and its
     *     passphrase under names such as {@code server kho password}
     * @return those that are secret, long enough and not trivial, by name; of a value of several
     *     lines each line
     */
    public static List<NamedSecret> of(Map<String, String> environment) {
        SortedMap<String, String> sorted = new TreeMap<>(environment);
        List<NamedSecret> secrets = new ArrayList<>();
        sorted.forEach(
                (name, value) -> {
                    if (isSecret(name)) {
                        value.lines()
                                .map(String::strip)
                                .filter(SecretValues::isTelling)
                                .forEach(line -> secrets.add(new NamedSecret(name, line)));
                    }
                    inAddresses(name, value, secrets);
                });
        return secrets;
    }

    private static boolean isSecret(String name) {
        if (NO_SECRETS.contains(name)) {
            return false;
        }
        for (String word : name.split("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (WORDS.contains(lower) || ENDINGS.stream().anyMatch(lower::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private static void inAddresses(String name, String value, List<NamedSecret> secrets) {
        Matcher matcher = IN_ADDRESS.matcher(value);
        while (matcher.find()) {
            if (isTelling(matcher.group(1))) {
                secrets.add(new NamedSecret(name, matcher.group(1)));
            }
        }
    }

    private static boolean isTelling(String value) {
        return value.length() >= SHORTEST
                && value.chars().distinct().count() >= FEWEST_DIFFERENT
                && !TRIVIAL.contains(value.toLowerCase(Locale.ROOT))
                && !value.startsWith("-----")
                && !PLACE.matcher(value).matches();
    }
}

package vn.bantin.publish.scan;

import java.util.List;
import java.util.Map;

/** Which values of an environment are secret, by their names. */
public final class SecretValues {
    private SecretValues() {}

    /**
     * @param environment every variable, and of every server of settings.xml its password and its
     *     passphrase under names such as {@code server kho password}
     * @return those that are secret, long enough and not trivial, by name
     */
    public static List<NamedSecret> of(Map<String, String> environment) {
        return List.of();
    }
}

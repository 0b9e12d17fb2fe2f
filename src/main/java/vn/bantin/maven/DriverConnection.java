package vn.bantin.maven;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.bantin.config.PublishTarget;
import vn.bantin.publish.Connection;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.Target;

/** A target through its driver. */
final class DriverConnection implements Connection {
    /** What is shorter would also be found where it is meant as a word. */
    private static final int SHORTEST = 4;

    private final Drivers drivers;
    private final PublishTarget target;
    private final Map<String, String> settings;
    private final Access access;

    DriverConnection(
            Drivers drivers, PublishTarget target, Map<String, String> settings, Access access) {
        this.drivers = drivers;
        this.target = target;
        this.settings = Map.copyOf(settings);
        this.access = access;
    }

    @Override
    public Target open() throws IOException {
        return drivers.connect(target.driver(), settings, access);
    }

    @Override
    public String discreet(String text) {
        String shown = text;
        for (String secret : secrets(access.credentials())) {
            shown = shown.replace(secret, "…");
        }
        return shown;
    }

    private static List<String> secrets(Credentials credentials) {
        List<String> secrets = new ArrayList<>();
        credentials.secret().ifPresent(secrets::add);
        credentials.passphrase().ifPresent(secrets::add);
        return secrets.stream().filter(secret -> secret.length() >= SHORTEST).toList();
    }
}

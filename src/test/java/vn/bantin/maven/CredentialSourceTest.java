package vn.bantin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;
import vn.bantin.config.Placed;
import vn.bantin.config.PublishHost;
import vn.bantin.config.PublishTarget;
import vn.bantin.config.PublishTarget.Driver;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.publish.remote.Credentials;

/** P14 of the catalogue of faults. */
class CredentialSourceTest {
    private static final Position PLACE = new Position("content/site.yaml", 7, 3);

    private final Settings settings = new Settings();

    @Test
    void whatSettingsXmlHasIsDecrypted() {
        Server server = new Server();
        server.setId("may-chu");
        server.setUsername("cong");
        server.setPassword("{aus}");
        server.setPrivateKey("/khoa");
        server.setPassphrase("cau-mat-khau");
        settings.addServer(server);
        Outcome<Credentials> found = of(Driver.SFTP, "may-chu", Map.of("BANTIN_USER", "khac"));

        assertThat(found.diagnostics()).isEmpty();
        assertThat(found.value())
                .isEqualTo(
                        new Credentials(
                                "cong",
                                Optional.of("clear {aus}"),
                                Optional.of(Path.of("/khoa")),
                                Optional.of("cau-mat-khau")));
        assertThat(found.value().toString()).doesNotContain("aus", "cau-mat-khau");
    }

    @Test
    void whatCannotBeDecryptedIsToldByItsNameAlone() {
        Server server = new Server();
        server.setId("hong");
        server.setPassword("{mat-khau-hong}");
        settings.addServer(server);

        assertThat(of(Driver.SFTP, "hong", Map.of()).diagnostics())
                .containsExactly(Diagnostic.of(Fault.PUBLISH_SERVER_UNREADABLE, PLACE, "hong"));
    }

    @Test
    void aServerThatIsNowhereIsMissed() {
        assertThat(of(Driver.S3, "kho", Map.of()).diagnostics())
                .containsExactly(Diagnostic.of(Fault.PUBLISH_SERVER_UNKNOWN, PLACE, "kho"));
        assertThat(of(Driver.GIT, "", Map.of())).isEqualTo(Outcome.of(Credentials.NONE));
    }

    @Test
    void theEnvironmentOfCiMayHaveThemForOneTargetOrForAll() {
        Map<String, String> environment =
                Map.of(
                        "BANTIN_USER", "moi-nguoi",
                        "BANTIN_SECRET", "chung",
                        "BANTIN_SECRET_NOI_DANG", "rieng",
                        "BANTIN_KEY_FILE", "/khoa",
                        "BANTIN_PASSPHRASE", " ");

        assertThat(of(Driver.GIT, "may-chu", environment).value())
                .isEqualTo(
                        new Credentials(
                                "moi-nguoi",
                                Optional.of("rieng"),
                                Optional.of(Path.of("/khoa")),
                                Optional.empty()));
    }

    @Test
    void keysOfAmazonAreForBucketsOnly() {
        Map<String, String> environment =
                Map.of(
                        "AWS_ACCESS_KEY_ID", "AKIA",
                        "AWS_SECRET_ACCESS_KEY", "bi-mat",
                        "AWS_SESSION_TOKEN", "phien");

        assertThat(of(Driver.S3, "", environment).value())
                .isEqualTo(
                        new Credentials(
                                "AKIA",
                                Optional.of("bi-mat"),
                                Optional.empty(),
                                Optional.of("phien")));
        assertThat(of(Driver.SFTP, "", environment).value()).isEqualTo(Credentials.NONE);
    }

    private Outcome<Credentials> of(Driver driver, String server, Map<String, String> environment) {
        TreeMap<String, Placed<String>> keys = new TreeMap<>();
        if (!server.isEmpty()) {
            keys.put("server", new Placed<>(server, PLACE));
        }
        PublishTarget target =
                new PublishTarget(
                        "noi-dang",
                        driver,
                        PLACE,
                        keys,
                        PublishHost.NONE,
                        false,
                        URI.create("https://phunu.org.vn/"),
                        true,
                        30,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new CredentialSource(
                        settings, CredentialSourceTest::decrypt, new Environment(environment))
                .of(target);
    }

    private static SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
        Server server = request.getServers().get(0).clone();
        boolean broken = server.getId().equals("hong");
        server.setPassword("clear " + server.getPassword());
        return new SettingsDecryptionResult() {
            @Override
            public Server getServer() {
                return server;
            }

            @Override
            public List<Server> getServers() {
                return List.of(server);
            }

            @Override
            public Proxy getProxy() {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Proxy> getProxies() {
                return List.of();
            }

            @Override
            public List<SettingsProblem> getProblems() {
                return broken
                        ? List.of(
                                new DefaultSettingsProblem(
                                        "no",
                                        SettingsProblem.Severity.ERROR,
                                        "settings.xml",
                                        -1,
                                        -1,
                                        null))
                        : List.of();
            }
        };
    }
}

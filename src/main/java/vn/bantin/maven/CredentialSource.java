package vn.bantin.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import vn.bantin.config.PublishTarget;
import vn.bantin.config.PublishTarget.Driver;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.publish.remote.Credentials;

/**
 * Where credentials come from, and nowhere else (P14 of the catalogue of faults): the entry of
 * settings.xml that site.yaml names, else the environment, else nowhere, so that an agent has to
 * do. They are no parameter of a goal: those stand in poms, in histories of shells and in logs.
 */
final class CredentialSource {
    private final Settings settings;
    private final SettingsDecrypter decrypter;
    private final Environment environment;

    CredentialSource(Settings settings, SettingsDecrypter decrypter, Environment environment) {
        this.settings = settings;
        this.decrypter = decrypter;
        this.environment = environment;
    }

    /** Of whoever publishes to a target. */
    Outcome<Credentials> of(PublishTarget target) {
        return of(target, target.server(), target.driver() == Driver.S3);
    }

    /** Of whoever tells a CDN that its copies are old. */
    Outcome<Credentials> ofPurge(PublishTarget target) {
        Optional<String> server = target.purge().flatMap(PublishTarget.Purge::server);
        return server.isEmpty() ? Outcome.of(Credentials.NONE) : of(target, server, false);
    }

    private Outcome<Credentials> of(PublishTarget target, Optional<String> server, boolean aws) {
        Optional<Server> entry = server.map(settings::getServer);
        if (entry.isPresent()) {
            return decrypted(entry.get(), target.position());
        }
        Credentials found = fromEnvironment(target.name(), aws);
        return server.isPresent() && found.equals(Credentials.NONE)
                ? none(Fault.PUBLISH_SERVER_UNKNOWN, target.position(), server.get())
                : Outcome.of(found);
    }

    private Outcome<Credentials> decrypted(Server entry, Position position) {
        SettingsDecryptionResult result =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(entry));
        boolean failed =
                result.getProblems().stream()
                        .anyMatch(
                                problem ->
                                        problem.getSeverity() != SettingsProblem.Severity.WARNING);
        if (failed) {
            return none(Fault.PUBLISH_SERVER_UNREADABLE, position, entry.getId());
        }
        Server server = result.getServer();
        return Outcome.of(
                new Credentials(
                        given(server.getUsername()).orElse(""),
                        given(server.getPassword()),
                        given(server.getPrivateKey()).map(Path::of),
                        given(server.getPassphrase())));
    }

    private Credentials fromEnvironment(String target, boolean aws) {
        Optional<String> user = environment.value("BANTIN_USER", target);
        Optional<String> secret = environment.value("BANTIN_SECRET", target);
        Optional<String> passphrase = environment.value("BANTIN_PASSPHRASE", target);
        if (aws && secret.isEmpty()) {
            user = environment.value("AWS_ACCESS_KEY_ID");
            secret = environment.value("AWS_SECRET_ACCESS_KEY");
            // Keys that live for hours only come with a token of their session.
            passphrase = environment.value("AWS_SESSION_TOKEN");
        }
        return new Credentials(
                user.orElse(""),
                secret,
                environment.value("BANTIN_KEY_FILE", target).map(Path::of),
                passphrase);
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static Outcome<Credentials> none(Fault fault, Position position, String server) {
        return new Outcome<>(Credentials.NONE, List.of(Diagnostic.of(fault, position, server)));
    }
}

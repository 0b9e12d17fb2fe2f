package vn.bantin.maven;

import java.net.ProxySelector;
import java.util.List;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * What Maven and the environment know that publishing needs.
 *
 * @param settings of the user, settings.xml
 * @param decrypter of passwords in it
 * @param environment of this process
 */
record MavenSide(Settings settings, SettingsDecrypter decrypter, Environment environment) {
    CredentialSource credentials() {
        return new CredentialSource(settings, decrypter, environment);
    }

    /** Every entry with credentials, as far as its passwords can be decrypted. */
    List<Server> servers() {
        return decrypter.decrypt(new DefaultSettingsDecryptionRequest(settings)).getServers();
    }

    ProxySelector proxies() {
        return new MavenProxies(settings.getProxies(), ProxySelector.getDefault());
    }
}

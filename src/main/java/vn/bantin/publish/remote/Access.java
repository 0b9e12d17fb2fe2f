package vn.bantin.publish.remote;

import java.net.ProxySelector;
import java.nio.file.Path;
import vn.bantin.disk.FileOperations;

/**
 * What a driver may use of this machine.
 *
 * @param credentials for this target
 * @param scratch a folder for this target alone, which need not exist; what is left there may be
 *     found by the next run, and nothing may depend on it
 * @param home the user's own folder
 * @param operations by which everything on a disk of this machine is changed
 * @param proxies by which connections are made
 */
public record Access(
        Credentials credentials,
        Path scratch,
        Path home,
        FileOperations operations,
        ProxySelector proxies) {}

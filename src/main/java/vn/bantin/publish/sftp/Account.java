package vn.bantin.publish.sftp;

import java.util.Map;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.RemoteFailure;

/**
 * Where to, and as whom.
 *
 * @param path of the folder that is served; relative to where the user comes in, or with a slash
 *     first
 * @param workers how many requests may run at once
 */
record Account(String host, int port, String user, String path, int workers) {
    private static final int PORT = 22;
    private static final int WORKERS = 4;

    /** Servers take ten channels of a connection by default (OpenSSH's MaxSessions). */
    private static final int MOST_WORKERS = 8;

    static Account of(Map<String, String> settings, Credentials credentials) throws RemoteFailure {
        String host = required(settings, "host");
        String path = required(settings, "path");
        String user = settings.getOrDefault("user", "").strip();
        if (user.isEmpty()) {
            user = credentials.user();
        }
        if (user.isEmpty()) {
            throw unfit("user is missing");
        }
        while (path.length() > 1 && path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return new Account(
                host.startsWith("[") && host.endsWith("]")
                        ? host.substring(1, host.length() - 1)
                        : host,
                number(settings, "port", PORT, 65_535),
                user,
                path,
                number(settings, "workers", WORKERS, MOST_WORKERS));
    }

    /** Of a file, as the server knows it. */
    String at(String key) {
        return path.equals("/") ? "/" + key : path + "/" + key;
    }

    /** Without the user. */
    @Override
    public String toString() {
        return "sftp://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    private static String required(Map<String, String> settings, String key) throws RemoteFailure {
        String value = settings.getOrDefault(key, "").strip();
        if (value.isEmpty()) {
            throw unfit(key + " is missing");
        }
        return value;
    }

    private static int number(Map<String, String> settings, String key, int usual, int most)
            throws RemoteFailure {
        String value = settings.getOrDefault(key, "").strip();
        try {
            int number = value.isEmpty() ? usual : Integer.parseInt(value);
            if (number > 0) {
                return Math.min(number, most);
            }
        } catch (NumberFormatException noNumber) {
            throw RemoteFailure.of(
                    RemoteFailure.Kind.UNFIT, key + " is not a number: " + value, noNumber);
        }
        throw unfit(key + " is not a number from 1 on: " + value);
    }

    private static RemoteFailure unfit(String about) {
        return RemoteFailure.of(RemoteFailure.Kind.UNFIT, about);
    }
}

package vn.bantin.publish.s3;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/**
 * Where the objects of a portal are.
 *
 * @param endpoint of a server other than Amazon's
 * @param region as the signatures name it (AWS Signature Version 4)
 * @param prefix before every key: empty, or with a slash at its end and none at its beginning
 * @param pathStyle whether the bucket is the first part of the path, and not of the host's name
 * @param workers requests at once
 */
record Bucket(
        Optional<URI> endpoint,
        String region,
        String name,
        String prefix,
        boolean pathStyle,
        int workers) {
    /** Which servers without regions expect. */
    private static final String USUAL_REGION = "us-east-1";

    private static final int USUAL_WORKERS = 16;
    private static final int MOST_WORKERS = 64;

    /**
     * @param settings by the keys of {@code site.yaml}: endpoint, region, bucket, prefix,
     *     pathStyle, workers
     */
    static Bucket of(Map<String, String> settings) throws RemoteFailure {
        Optional<URI> endpoint = endpoint(settings.getOrDefault("endpoint", "").strip());
        String region = settings.getOrDefault("region", "").strip();
        String name = settings.getOrDefault("bucket", "").strip();
        if (name.isEmpty()) {
            throw unfit("«bucket» is missing: the name of the bucket to publish to");
        }
        if (region.isEmpty() && endpoint.isEmpty()) {
            throw unfit("«region» is missing, such as ap-southeast-1; or «endpoint» of a server");
        }
        return new Bucket(
                endpoint,
                region.isEmpty() ? USUAL_REGION : region,
                name,
                prefix(settings.getOrDefault("prefix", "")),
                pathStyle(settings.getOrDefault("pathStyle", "").strip(), endpoint.isPresent()),
                workers(settings.getOrDefault("workers", "").strip()));
    }

    /** A key as the server knows it. */
    String objectKey(String key) {
        return prefix + key;
    }

    /** For messages. */
    String place(String key) {
        return "s3://" + name + "/" + objectKey(key);
    }

    private static Optional<URI> endpoint(String text) throws RemoteFailure {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            boolean web =
                    "https".equalsIgnoreCase(address.getScheme())
                            || "http".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null && address.getRawUserInfo() == null) {
                return Optional.of(address);
            }
        } catch (URISyntaxException malformed) {
            // Told of below, as every other address that is none.
        }
        throw unfit("«endpoint» must be like https://s3.example.vn, without a user's name");
    }

    private static String prefix(String text) {
        String inner = text.strip().replaceAll("^/+|/+$", "");
        return inner.isEmpty() ? "" : inner + "/";
    }

    /** Servers of one's own seldom have a name in the DNS for each bucket. */
    private static boolean pathStyle(String text, boolean ownServer) throws RemoteFailure {
        return switch (text) {
            case "" -> ownServer;
            case "true" -> true;
            case "false" -> false;
            default -> throw unfit("«pathStyle» must be true or false, not " + text);
        };
    }

    private static int workers(String text) throws RemoteFailure {
        if (text.isEmpty()) {
            return USUAL_WORKERS;
        }
        try {
            int workers = Integer.parseInt(text);
            if (workers >= 1 && workers <= MOST_WORKERS) {
                return workers;
            }
        } catch (NumberFormatException noNumber) {
            // Told of below.
        }
        throw unfit("«workers» must be a number from 1 to " + MOST_WORKERS + ", not " + text);
    }

    private static RemoteFailure unfit(String about) {
        return RemoteFailure.of(Kind.UNFIT, about);
    }
}

package vn.bantin.publish.s3;

import java.util.Map;
import vn.bantin.publish.inplace.InPlaceTarget;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.Target;

/** A bucket that readers are served from, by itself or with a CDN in front. */
public final class S3Driver {
    private S3Driver() {}

    /**
     * Asks the server nothing yet.
     *
     * @param settings by the keys of {@code site.yaml}: endpoint, region, bucket, prefix,
     *     pathStyle, workers
     * @throws RemoteFailure {@link RemoteFailure.Kind#UNFIT} where these cannot be, {@link
     *     RemoteFailure.Kind#REFUSED} where there is no access key
     */
    public static Target connect(Map<String, String> settings, Access access) throws RemoteFailure {
        return new InPlaceTarget(files(settings, access, Patience.USUAL));
    }

    static RemoteFiles files(Map<String, String> settings, Access access, Patience patience)
            throws RemoteFailure {
        Bucket bucket = Bucket.of(settings);
        var identity = Client.identity(access.credentials());
        return new S3Files(bucket, () -> Client.of(bucket, identity, access.proxies(), patience));
    }
}

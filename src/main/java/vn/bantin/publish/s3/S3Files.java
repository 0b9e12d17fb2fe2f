package vn.bantin.publish.s3;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.Serving;

/** The objects of a bucket, below its prefix. */
final class S3Files implements RemoteFiles {
    private static final String NO_SUCH_KEY = "NoSuchKey";

    private final Bucket bucket;
    private final Supplier<S3Client> start;
    private final Uploads uploads;
    private @Nullable S3Client started;

    /**
     * @param start makes the client, which takes its while, when it is first needed
     */
    S3Files(Bucket bucket, Supplier<S3Client> start) {
        this.bucket = bucket;
        this.start = start;
        this.uploads = new Uploads(bucket, this);
    }

    @Override
    public int workers() {
        return bucket.workers();
    }

    @Override
    public Optional<Fetched> read(String key) throws RemoteFailure {
        String what = "GET " + bucket.place(key);
        ResponseBytes<GetObjectResponse> answer;
        try {
            answer =
                    client().getObject(
                                    request ->
                                            request.bucket(bucket.name())
                                                    .key(bucket.objectKey(key)),
                                    ResponseTransformer.toBytes());
        } catch (SdkException | UncheckedIOException e) {
            if (isNoSuchKey(e)) {
                return Optional.empty();
            }
            throw Failures.of(what, e);
        }
        byte[] bytes = answer.asByteArrayUnsafe();
        Long size = answer.response().contentLength();
        if (size != null && size != bytes.length) {
            throw RemoteFailure.of(
                    Kind.DAMAGED,
                    what + ": ended after " + bytes.length + " of " + size + " bytes");
        }
        String tag =
                Arrival.of(bytes)
                        .compare(
                                what,
                                answer.response().eTag(),
                                answer.response().serverSideEncryptionAsString());
        return Optional.of(new Fetched(bytes, new Version(tag)));
    }

    @Override
    public void write(String key, byte[] bytes, Serving serving) throws RemoteFailure {
        uploads.put(key, bytes, serving, request -> {});
    }

    @Override
    public boolean create(String key, byte[] bytes, Serving serving) throws RemoteFailure {
        try {
            uploads.put(key, bytes, serving, request -> request.ifNoneMatch("*"));
            return true;
        } catch (RemoteFailure e) {
            if (e.kind() == Kind.CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Version exchange(String key, byte[] bytes, Optional<Version> expected)
            throws RemoteFailure {
        return uploads.exchange(key, bytes, expected);
    }

    @Override
    public boolean copy(String from, String to) throws RemoteFailure {
        try {
            client().copyObject(
                            request ->
                                    request.sourceBucket(bucket.name())
                                            .sourceKey(bucket.objectKey(from))
                                            .destinationBucket(bucket.name())
                                            .destinationKey(bucket.objectKey(to))
                                            .metadataDirective(MetadataDirective.COPY));
            return true;
        } catch (SdkException | UncheckedIOException e) {
            if (isNoSuchKey(e)) {
                return false;
            }
            throw Failures.of("COPY " + bucket.place(from) + " to " + to, e);
        }
    }

    @Override
    public boolean moves() {
        return false;
    }

    @Override
    public boolean move(String from, String to) {
        throw new UnsupportedOperationException("an object keeps its key");
    }

    /** Asks first, since a server says of what it has deleted not whether it was there. */
    @Override
    public boolean delete(String key) throws RemoteFailure {
        try {
            client().headObject(
                            request -> request.bucket(bucket.name()).key(bucket.objectKey(key)));
        } catch (SdkException | UncheckedIOException e) {
            if (e instanceof S3Exception answer && answer.statusCode() == 404) {
                return false;
            }
            throw Failures.of("HEAD " + bucket.place(key), e);
        }
        remove(key);
        return true;
    }

    @Override
    public SortedMap<String, Long> list(String folder) throws RemoteFailure {
        SortedMap<String, Long> sizes = new TreeMap<>();
        String prefix = bucket.objectKey(folder.isEmpty() ? "" : folder + "/");
        String token = null;
        do {
            ListObjectsV2Response page = page(prefix, token);
            for (S3Object object : page.contents()) {
                if (object.key().startsWith(prefix) && !object.key().endsWith("/")) {
                    sizes.put(object.key().substring(bucket.prefix().length()), object.size());
                }
            }
            String next =
                    Boolean.TRUE.equals(page.isTruncated()) ? page.nextContinuationToken() : null;
            if (next != null && next.equals(token)) {
                throw RemoteFailure.of(
                        Kind.UNFIT, "LIST " + bucket.place(folder) + ": goes round in circles");
            }
            token = next;
        } while (token != null);
        return sizes;
    }

    @Override
    public synchronized void close() {
        if (started != null) {
            started.close();
            started = null;
        }
    }

    synchronized S3Client client() {
        if (started == null) {
            started = start.get();
        }
        return started;
    }

    /** Deletes without asking. */
    void remove(String key) throws RemoteFailure {
        try {
            client().deleteObject(
                            request -> request.bucket(bucket.name()).key(bucket.objectKey(key)));
        } catch (SdkException | UncheckedIOException e) {
            throw Failures.of("DELETE " + bucket.place(key), e);
        }
    }

    private ListObjectsV2Response page(String prefix, @Nullable String token) throws RemoteFailure {
        String what = "LIST s3://" + bucket.name() + "/" + prefix;
        ListObjectsV2Response page;
        try {
            page =
                    client().listObjectsV2(
                                    request ->
                                            request.bucket(bucket.name())
                                                    .prefix(prefix)
                                                    .continuationToken(token));
        } catch (SdkException | UncheckedIOException e) {
            throw Failures.of(what, e);
        }
        // The client reads any XML, and HTML that happens to be XML.
        if (page.name() == null) {
            throw RemoteFailure.of(
                    Kind.NOT_TRUSTED, what + ": what answers does not speak the S3 API");
        }
        return page;
    }

    /** A server may call a bucket that is not there by the same status. */
    private static boolean isNoSuchKey(RuntimeException e) {
        return e instanceof S3Exception answer
                && answer.statusCode() == 404
                && NO_SUCH_KEY.equals(Refusal.of(answer).code());
    }
}

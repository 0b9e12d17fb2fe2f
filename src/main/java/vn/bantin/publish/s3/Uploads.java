package vn.bantin.publish.s3;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.RemoteFiles.Fetched;
import vn.bantin.publish.remote.RemoteFiles.Version;
import vn.bantin.publish.remote.Serving;

/**
 * Puts objects, with and without a condition.
 *
 * <p>A server that does not know conditional writes ignores the condition without a word. So the
 * first exchange of a run is followed by two that must fail; where one of them does not, what was
 * written is taken away and nothing is published: two publishers could not be kept apart.
 */
final class Uploads {
    /** Of a lock or a record: no cache between us and the server may keep it. */
    private static final Serving OURS_ALONE =
            new Serving("text/plain; charset=utf-8", "", "no-store");

    /** What no object of ours is called by: the MD5 of nothing. */
    private static final String OF_NOTHING = "\"d41d8cd98f00b204e9800998ecf8427e\"";

    private final Bucket bucket;
    private final S3Files files;
    private final AtomicBoolean proved = new AtomicBoolean();

    Uploads(Bucket bucket, S3Files files) {
        this.bucket = bucket;
        this.files = files;
    }

    /**
     * @param condition to add
     * @return the tag of the object
     */
    String put(
            String key, byte[] bytes, Serving serving, Consumer<PutObjectRequest.Builder> condition)
            throws RemoteFailure {
        String what = "PUT " + bucket.place(key);
        Arrival sent = Arrival.of(bytes);
        PutObjectRequest.Builder request =
                PutObjectRequest.builder()
                        .bucket(bucket.name())
                        .key(bucket.objectKey(key))
                        .contentMD5(sent.header())
                        .contentType(orNone(serving.contentType()))
                        .contentEncoding(orNone(serving.contentEncoding()))
                        .cacheControl(orNone(serving.cacheControl()));
        condition.accept(request);
        PutObjectResponse answer;
        try {
            answer =
                    files.client()
                            .putObject(
                                    request.build(),
                                    RequestBody.fromContentProvider(
                                            () -> new ByteArrayInputStream(bytes),
                                            bytes.length,
                                            serving.contentType()));
        } catch (SdkException | UncheckedIOException e) {
            throw Failures.of(what, e);
        }
        return sent.compare(what, answer.eTag(), answer.serverSideEncryptionAsString());
    }

    Version exchange(String key, byte[] bytes, Optional<Version> expected) throws RemoteFailure {
        Version written = exchangeOnce(key, bytes, expected);
        if (!proved.get()) {
            prove(key, bytes);
            proved.set(true);
        }
        return written;
    }

    /** What an attempt whose answer was lost has written is ours as well. */
    private Version exchangeOnce(String key, byte[] bytes, Optional<Version> expected)
            throws RemoteFailure {
        try {
            return new Version(
                    put(key, bytes, OURS_ALONE, request -> condition(request, expected)));
        } catch (RemoteFailure e) {
            if (e.kind() != Kind.CONFLICT && !(expected.isPresent() && isGone(e))) {
                throw e;
            }
            Optional<Fetched> there = files.read(key);
            if (there.isPresent() && Arrays.equals(there.get().bytes(), bytes)) {
                return there.get().version();
            }
            throw RemoteFailure.of(
                    Kind.CONFLICT, "PUT " + bucket.place(key) + ": somebody else was there", e);
        }
    }

    private static void condition(PutObjectRequest.Builder request, Optional<Version> expected) {
        if (expected.isPresent()) {
            request.ifMatch(expected.get().tag());
        } else {
            request.ifNoneMatch("*");
        }
    }

    private void prove(String key, byte[] bytes) throws RemoteFailure {
        mustFail(key, bytes, Optional.empty(), "If-None-Match");
        mustFail(key, bytes, Optional.of(new Version(OF_NOTHING)), "If-Match");
    }

    /** Twice, since the first may have met somebody who took a dead lock of ours away. */
    private void mustFail(String key, byte[] bytes, Optional<Version> expected, String header)
            throws RemoteFailure {
        for (int tried = 0; tried < 2; tried++) {
            if (fails(key, bytes, expected)) {
                return;
            }
        }
        files.remove(key);
        throw RemoteFailure.of(
                Kind.UNFIT,
                "PUT "
                        + bucket.place(key)
                        + ": the server ignores "
                        + header
                        + ", so two publishers could not be kept apart; it must know conditional"
                        + " writes (AWS, Cloudflare R2, MinIO, Ceph do)");
    }

    private boolean fails(String key, byte[] bytes, Optional<Version> expected)
            throws RemoteFailure {
        try {
            put(key, bytes, OURS_ALONE, request -> condition(request, expected));
            return false;
        } catch (RemoteFailure e) {
            if (e.kind() == Kind.CONFLICT) {
                return true;
            }
            throw e;
        }
    }

    private static boolean isGone(RemoteFailure e) {
        return e.getCause() instanceof S3Exception answer
                && answer.statusCode() == 404
                && e.kind() == Kind.UNFIT
                && !"NoSuchBucket".equals(Refusal.of(answer).code());
    }

    private static @Nullable String orNone(String value) {
        return value.isEmpty() ? null : value;
    }
}

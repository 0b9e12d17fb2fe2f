package vn.bantin.publish.s3;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignedRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Signs a body by the digest that its head has (Content-MD5), with and without TLS. Amazon's client
 * does so with TLS alone, and otherwise takes a second digest of every body, which costs more than
 * all the rest of a request where the JVM has no instructions of the processor for it (ADR 0014).
 */
final class HeadSigner implements AwsV4HttpSigner {
    private static final String DIGEST = "Content-MD5";
    private static final String PLAIN = "http";
    private static final String TLS = "https";

    private final AwsV4HttpSigner amazons = AwsV4HttpSigner.create();

    @Override
    public SignedRequest sign(SignRequest<? extends AwsCredentialsIdentity> request) {
        SdkHttpRequest head = request.request();
        // A port that goes without saying is no part of the host that is signed.
        boolean usualPort = head.port() == 80 || head.port() == 443;
        if (!head.protocol().equals(PLAIN)
                || usualPort
                || head.firstMatchingHeader(DIGEST).isEmpty()) {
            return amazons.sign(request);
        }
        SignedRequest signed = amazons.sign(with(request, over(TLS, head)));
        return signed.toBuilder().request(over(PLAIN, signed.request())).build();
    }

    @Override
    public CompletableFuture<AsyncSignedRequest> signAsync(
            AsyncSignRequest<? extends AwsCredentialsIdentity> request) {
        return amazons.signAsync(request);
    }

    private static SdkHttpRequest over(String protocol, SdkHttpRequest request) {
        return request.toBuilder().protocol(protocol).build();
    }

    private static <T extends AwsCredentialsIdentity> SignRequest<T> with(
            SignRequest<T> request, SdkHttpRequest head) {
        return request.toBuilder().request(head).build();
    }
}

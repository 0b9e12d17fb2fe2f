package vn.bantin.publish.s3;

import java.net.ProxySelector;
import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** Makes Amazon's client ask nobody but us: no file, no environment, no machine's own identity. */
final class Client {
    private Client() {}

    /** One that never tries again by itself, and sends a body as it is. */
    static S3Client of(
            Bucket bucket, AwsCredentials credentials, ProxySelector proxies, Patience patience) {
        Routes routes = new Routes();
        ProfileFile noFile = ProfileFile.aggregator().build();
        return S3Client.builder()
                .region(Region.of(bucket.region()))
                .endpointOverride(bucket.endpoint().orElseGet(() -> amazons(bucket)))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClient(UrlConnectionHttpClient.create(new Connections(proxies, patience)))
                .overrideConfiguration(
                        ClientOverrideConfiguration.builder()
                                .defaultProfileFile(noFile)
                                .retryStrategy(AwsRetryStrategy.doNotRetry())
                                .addExecutionInterceptor(new WithoutExpect())
                                .build())
                .serviceConfiguration(
                        S3Configuration.builder()
                                .profileFile(() -> noFile)
                                .chunkedEncodingEnabled(false)
                                .build())
                .endpointProvider(routes)
                .authSchemeProvider(routes::schemes)
                .putAuthScheme(new HeadSigning(new HeadSigner()))
                .forcePathStyle(bucket.pathStyle())
                .crossRegionAccessEnabled(false)
                .disableS3ExpressSessionAuth(true)
                // What is sent has its digest already, see Arrival.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .dualstackEnabled(false)
                .fipsEnabled(false)
                .build();
    }

    /** Said too, since a variable of the environment could say something else. */
    private static URI amazons(Bucket bucket) {
        URI host = S3Client.serviceMetadata().endpointFor(Region.of(bucket.region()));
        return URI.create("https://" + host);
    }

    /** The passphrase is the token of a session, for keys that live for hours only. */
    static AwsCredentials identity(Credentials credentials) throws RemoteFailure {
        Optional<String> secret = credentials.secret().map(String::strip);
        String user = credentials.user().strip();
        if (user.isEmpty() || secret.isEmpty() || secret.get().isEmpty()) {
            throw RemoteFailure.of(
                    Kind.REFUSED,
                    "no access key: «server» must name an entry of settings.xml whose username is"
                            + " the access key ID and whose password is the secret key");
        }
        Optional<String> token = credentials.passphrase().map(String::strip);
        return token.isPresent() && !token.get().isEmpty()
                ? AwsSessionCredentials.create(user, secret.get(), token.get())
                : AwsBasicCredentials.create(user, secret.get());
    }
}

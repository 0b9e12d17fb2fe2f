package vn.bantin.publish.s3;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeOption;
import software.amazon.awssdk.services.s3.auth.scheme.S3AuthSchemeParams;
import software.amazon.awssdk.services.s3.auth.scheme.S3AuthSchemeProvider;
import software.amazon.awssdk.services.s3.endpoints.S3EndpointParams;
import software.amazon.awssdk.services.s3.endpoints.S3EndpointProvider;

/**
 * Where a bucket is and how requests to it are signed: some hundred rules, which Amazon's client
 * goes through twice a request though for one bucket they end the same. Here once.
 */
final class Routes implements S3EndpointProvider {
    private final Map<String, CompletableFuture<Endpoint>> endpoints = new ConcurrentHashMap<>();
    private final Map<String, List<AuthSchemeOption>> schemes = new ConcurrentHashMap<>();
    private final S3EndpointProvider rules = S3EndpointProvider.defaultProvider();
    private final S3AuthSchemeProvider signing = S3AuthSchemeProvider.defaultProvider();

    @Override
    public CompletableFuture<Endpoint> resolveEndpoint(S3EndpointParams request) {
        return endpoints.computeIfAbsent(
                request.bucket(), bucket -> rules.resolveEndpoint(request));
    }

    /** By operation, since they may differ in that. */
    List<AuthSchemeOption> schemes(S3AuthSchemeParams request) {
        return schemes.computeIfAbsent(
                request.operation(), operation -> signing.resolveAuthScheme(request));
    }
}

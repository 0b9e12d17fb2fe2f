package vn.bantin.publish.s3;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Takes «Expect: 100-continue» away, which Amazon's client asks for before every body: a round trip
 * each, for files of a few kilobytes.
 */
final class WithoutExpect implements ExecutionInterceptor {
    private static final String EXPECT = "Expect";

    @Override
    public SdkHttpRequest modifyHttpRequest(
            Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        SdkHttpRequest request = context.httpRequest();
        return request.firstMatchingHeader(EXPECT).isEmpty()
                ? request
                : request.toBuilder().removeHeader(EXPECT).build();
    }
}

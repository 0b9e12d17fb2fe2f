package vn.bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.inplace.InPlaceTarget;
import vn.bantin.publish.remote.PublicSide;
import vn.bantin.publish.remote.Publishing;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.SmallSite;
import vn.bantin.publish.remote.Target;

/** A server that does not tell the truth, for the whole of a publication. */
class S3LieTest {
    /** Whose requests may be changed on the way, since it looks at no signature. */
    @RegisterExtension static final S3Servers SERVERS = S3Servers.mock();

    private static final String LISTING =
            "<ListBucketResult><Name>kho</Name><IsTruncated>false</IsTruncated>%s</ListBucketResult>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<Contents><Key>no/thing/of/ours</Key><Size>7</Size></Contents>",
                "<Contents><Key>PREFIX/index.html</Key><Size>1</Size></Contents>"
            })
    @DisplayName("NW06 an empty, an old, a foreign listing changes nothing")
    void listing(String contents) throws Exception {
        S3FarEnd end = new S3FarEnd(SERVERS.server());
        String body = LISTING.formatted(contents.replace("PREFIX", end.prefix()));
        BadLine.Trouble lie =
                (number, request, line) ->
                        request.start().contains("list-type=2")
                                ? Optional.of(answer(body))
                                : Optional.of(line.pass(request));
        try (end;
                BadLine line = new BadLine(SERVERS.server().endpoint(), lie)) {
            for (int number = 1; number <= 3; number++) {
                try (Target target =
                        new InPlaceTarget(Publishers.files(line.address(), end.prefix()))) {
                    Publishing.by(target, SmallSite.number(number));
                }
                PublicSide.crawl(end::read, "state " + number)
                        .assertOneOf(List.of(SmallSite.number(number)));
                assertGone(end, number);
            }
            end.assertTidy();
        }
    }

    @Test
    @DisplayName("P12 where conditions are ignored nothing is published")
    void conditions() throws Exception {
        S3FarEnd end = new S3FarEnd(SERVERS.server());
        BadLine.Trouble ignorant =
                (number, request, line) ->
                        Optional.of(
                                line.pass(request.without("If-None-Match").without("If-Match")));
        try (end;
                BadLine line = new BadLine(SERVERS.server().endpoint(), ignorant);
                Target target = new InPlaceTarget(Publishers.files(line.address(), end.prefix()))) {
            RemoteFailure failure =
                    catchThrowableOfType(
                            RemoteFailure.class, () -> Publishing.by(target, SmallSite.number(1)));

            assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
            assertThat(failure.about()).contains("two publishers could not be kept apart");
            for (OutputPath path : SmallSite.number(1).files().keySet()) {
                assertThat(end.read(path)).isEmpty();
            }
            assertThat(end.read(new OutputPath(".bantin/lock"))).isEmpty();
        }
    }

    private static void assertGone(S3FarEnd end, int number) throws RemoteFailure {
        if (number > 1) {
            OutputPath gone = SmallSite.page(number - 1);
            assertThat(end.read(gone)).as(gone.value()).isEmpty();
        }
    }

    private static HttpMessage answer(String body) {
        int length = FilesContract.bytes(body).length;
        return HttpMessage.answer("200 OK", List.of("Content-Length: " + length), body);
    }
}

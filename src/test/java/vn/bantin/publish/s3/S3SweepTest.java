package vn.bantin.publish.s3;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.publish.remote.FaultSweep;
import vn.bantin.publish.remote.Hitch;

/** P6: each request to the server goes wrong in each way; a share of them unless tests soak. */
@Tag("heavy")
class S3SweepTest {
    private static final int STRIDE = 13;

    @RegisterExtension static final S3Servers SERVERS = S3Servers.proxy();

    @ParameterizedTest
    @EnumSource
    @DisplayName("P6 KL05 NW02 NW03 NW04 NW05 readers get a whole site, and the next run converges")
    void everyRequest(Hitch kind) throws Exception {
        FaultSweep<Hitch> sweep = new FaultSweep<>(() -> new S3FaultyEnd(SERVERS.server()));
        sweep.updates(kind, STRIDE);
        sweep.first(kind, STRIDE);
        System.out.println("S3, " + kind + ": " + sweep);
    }
}

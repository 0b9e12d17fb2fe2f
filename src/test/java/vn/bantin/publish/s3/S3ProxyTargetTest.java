package vn.bantin.publish.s3;

import org.junit.jupiter.api.extension.RegisterExtension;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.TargetContract;

class S3ProxyTargetTest extends TargetContract {
    @RegisterExtension static final S3Servers SERVERS = S3Servers.proxy();

    @Override
    protected FarEnd farEnd() throws Exception {
        return new S3FarEnd(SERVERS.server());
    }
}

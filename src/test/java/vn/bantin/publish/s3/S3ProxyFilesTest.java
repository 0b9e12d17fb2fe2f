package vn.bantin.publish.s3;

import org.junit.jupiter.api.extension.RegisterExtension;

class S3ProxyFilesTest extends FilesContract {
    @RegisterExtension static final S3Servers SERVERS = S3Servers.proxy();

    @Override
    S3Server server() {
        return SERVERS.server();
    }
}

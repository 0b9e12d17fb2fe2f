package vn.bantin.publish.s3;

import org.junit.jupiter.api.extension.RegisterExtension;

class S3MockFilesTest extends FilesContract {
    @RegisterExtension static final S3Servers SERVERS = S3Servers.mock();

    @Override
    S3Server server() {
        return SERVERS.server();
    }
}

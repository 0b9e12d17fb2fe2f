package vn.bantin.publish.host;

final class ServedByNginxTest extends ServedPortal {
    ServedByNginxTest() {
        super(HostKind.NGINX);
    }
}

package vn.bantin.publish.host;

final class ServedByApacheTest extends ServedPortal {
    ServedByApacheTest() {
        super(HostKind.APACHE);
    }
}

package vn.bantin.maven;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.bantin.config.PublishTarget;
import vn.bantin.publish.DriverUnavailable;
import vn.bantin.publish.directory.DirectoryDriver;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Compressor;
import vn.bantin.publish.remote.Target;

/** Drivers that need no library. */
final class OwnDrivers implements Drivers {
    @Override
    public Target connect(PublishTarget.Driver driver, Map<String, String> settings, Access access)
            throws IOException {
        if (driver == PublishTarget.Driver.DIRECTORY) {
            return DirectoryDriver.connect(settings, access);
        }
        throw new DriverUnavailable(
                driver.key(), "no library", new ClassNotFoundException(driver.key()));
    }

    @Override
    public List<Compressor> compressors() {
        return List.of();
    }
}

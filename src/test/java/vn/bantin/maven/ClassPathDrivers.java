package vn.bantin.maven;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.bantin.config.PublishTarget;
import vn.bantin.publish.archive.ArchiveDriver;
import vn.bantin.publish.directory.DirectoryDriver;
import vn.bantin.publish.git.GitDriver;
import vn.bantin.publish.host.Brotli;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Compressor;
import vn.bantin.publish.remote.Target;
import vn.bantin.publish.s3.S3Driver;
import vn.bantin.publish.sftp.SftpDriver;

/** Drivers whose libraries are there already, as they are beside tests. */
final class ClassPathDrivers implements Drivers {
    @Override
    public Target connect(PublishTarget.Driver driver, Map<String, String> settings, Access access)
            throws IOException {
        return switch (driver) {
            case ARCHIVE -> ArchiveDriver.connect(settings, access);
            case DIRECTORY -> DirectoryDriver.connect(settings, access);
            case GIT -> GitDriver.connect(settings, access);
            case S3 -> S3Driver.connect(settings, access);
            case SFTP -> SftpDriver.connect(settings, access);
        };
    }

    @Override
    public List<Compressor> compressors() {
        return Brotli.find().stream().toList();
    }
}

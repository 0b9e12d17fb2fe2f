package vn.bantin.publish.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Forms of archives, by the ending of their names. */
enum Form {
    TAR_GZ {
        @Override
        Pack write(OutputStream out) throws IOException {
            GzipParameters parameters = new GzipParameters();
            parameters.setCompressionLevel(Deflater.DEFAULT_COMPRESSION);
            return tar(new GzipCompressorOutputStream(out, parameters));
        }

        @Override
        Unpack read(InputStream in) throws IOException {
            return tar(new GzipCompressorInputStream(in));
        }
    },
    /** What GitHub's own action makes, which packs it itself. */
    TAR {
        @Override
        Pack write(OutputStream out) {
            return tar(out);
        }

        @Override
        Unpack read(InputStream in) {
            return tar(in);
        }
    },
    ZIP {
        @Override
        Pack write(OutputStream out) {
            ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
            zip.setEncoding(StandardCharsets.UTF_8.name());
            zip.setUseLanguageEncodingFlag(true);
            return new ZipPack(zip);
        }

        @Override
        Unpack read(InputStream in) {
            return new Unpack(
                    new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), false, true));
        }
    };

    /** Empty where a name has none of the endings. */
    static Optional<Form> of(String name) {
        if (name.endsWith(".tar.gz") || name.endsWith(".tgz")) {
            return Optional.of(TAR_GZ);
        } else if (name.endsWith(".tar")) {
            return Optional.of(TAR);
        }
        return name.endsWith(".zip") ? Optional.of(ZIP) : Optional.empty();
    }

    /**
     * @param out is closed with what is returned
     */
    abstract Pack write(OutputStream out) throws IOException;

    /**
     * @param in is closed with what is returned
     */
    abstract Unpack read(InputStream in) throws IOException;

    private static Pack tar(OutputStream out) {
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
        // As GNU tar has them, which the hosts' own scripts call.
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_STAR);
        return new TarPack(tar);
    }

    private static Unpack tar(InputStream in) {
        return new Unpack(new TarArchiveInputStream(in, StandardCharsets.UTF_8.name()));
    }
}

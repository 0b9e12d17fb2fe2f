package vn.bantin.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import vn.bantin.config.PublishTarget;
import vn.bantin.publish.DriverUnavailable;
import vn.bantin.publish.directory.DirectoryDriver;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Compressor;
import vn.bantin.publish.remote.Target;

/**
 * Drivers with their libraries, fetched and loaded when they are first asked for (ADR 0026). For
 * one goal; until it is closed, the loader asked last is the context class loader of this thread
 * and of those that it starts, since libraries look for parts of themselves there.
 */
final class LoadedDrivers implements Drivers, AutoCloseable {
    private final DriverLibraries libraries;
    private final Artifact plugin;
    private final ClassLoader context = Thread.currentThread().getContextClassLoader();
    private final Map<DriverHome, DriverLoader> loaders = new HashMap<>();
    private final LoadedProviders providers = new LoadedProviders();

    /**
     * @param plugin our own artifact
     */
    LoadedDrivers(DriverLibraries libraries, Artifact plugin) {
        this.libraries = libraries;
        this.plugin = plugin;
    }

    @Override
    public Target connect(PublishTarget.Driver driver, Map<String, String> settings, Access access)
            throws IOException {
        return switch (driver) {
            case DIRECTORY -> DirectoryDriver.connect(settings, access);
            case ARCHIVE -> connect(DriverHome.ARCHIVE, driver, settings, access);
            case GIT -> connect(DriverHome.GIT, driver, settings, access);
            case S3 -> connect(DriverHome.S3, driver, settings, access);
            case SFTP -> connect(DriverHome.SFTP, driver, settings, access);
        };
    }

    /** Where Brotli cannot be had, text is packed by gzip alone. */
    @Override
    public List<Compressor> compressors() {
        try {
            Optional<?> found =
                    (Optional<?>) door(DriverHome.BROTLI).getMethod("find").invoke(null);
            return found.map(Compressor.class::cast).stream().toList();
        } catch (ReflectiveOperationException | RepositoryException | LinkageError absent) {
            return List.of();
        }
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(context);
        for (DriverLoader loader : loaders.values()) {
            providers.remove(loader);
            try {
                loader.close();
            } catch (IOException stillOpen) {
                throw new UncheckedIOException(stillOpen);
            }
        }
    }

    private Target connect(
            DriverHome home,
            PublishTarget.Driver driver,
            Map<String, String> settings,
            Access access)
            throws IOException {
        try {
            return (Target)
                    door(home)
                            .getMethod("connect", Map.class, Access.class)
                            .invoke(null, settings, access);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof IOException refused) {
                throw refused;
            }
            throw new DriverUnavailable(driver.key(), String.valueOf(failed.getCause()), failed);
        } catch (ReflectiveOperationException | RepositoryException | LinkageError absent) {
            throw new DriverUnavailable(driver.key(), String.valueOf(absent.getMessage()), absent);
        }
    }

    private Class<?> door(DriverHome home) throws ClassNotFoundException, RepositoryException {
        DriverLoader loader = loaders.get(home);
        if (loader == null) {
            loader =
                    new DriverLoader(
                            home.home(),
                            LoadedDrivers.class.getProtectionDomain().getCodeSource().getLocation(),
                            libraries.resolve(plugin, home.groups()),
                            LoadedDrivers.class.getClassLoader());
            loaders.put(home, loader);
        }
        Thread.currentThread().setContextClassLoader(loader);
        providers.use(loader, loaders.values());
        return loader.loadClass(home.door());
    }
}

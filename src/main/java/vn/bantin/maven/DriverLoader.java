package vn.bantin.maven;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads the package of one driver together with the libraries it is built on; everything else is
 * the plugin's own. The driver's classes lie in the plugin's jar as well, where they could not find
 * those libraries: so here they come first. So do the libraries' loggers where a driver brings
 * some, or they would speak through Maven's, which under {@code -X} tells tokens and what servers
 * answer.
 */
final class DriverLoader extends URLClassLoader {
    private static final String LOGGING = "org.slf4j.";

    private final String home;

    /**
     * @param home the driver's package, with a final dot
     * @param plugin our own jar, or folder of classes
     * @param libraries jars
     */
    DriverLoader(String home, URL plugin, List<Path> libraries, ClassLoader parent) {
        super(urls(plugin, libraries), parent);
        this.home = home;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(home)) {
            return own(name);
        }
        boolean logging = name.startsWith(LOGGING);
        if (logging && findResource(name.replace('.', '/') + ".class") != null) {
            return own(name);
        }
        return super.loadClass(name, resolve);
    }

    private Class<?> own(String name) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    private static URL[] urls(URL plugin, List<Path> libraries) {
        List<URL> urls = new ArrayList<>(List.of(plugin));
        for (Path library : libraries) {
            try {
                urls.add(library.toUri().toURL());
            } catch (MalformedURLException impossible) {
                throw new IllegalArgumentException("every file has an address", impossible);
            }
        }
        return urls.toArray(URL[]::new);
    }
}

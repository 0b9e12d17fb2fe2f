package vn.bantin.maven;

import java.security.Provider;
import java.security.Security;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Providers of cryptography that libraries register with the JVM, where a name has one provider and
 * the first one stays. Two loaders have classes of the same name that do not know each other; so
 * only those of the loader in use are registered.
 */
final class LoadedProviders {
    private final Map<ClassLoader, List<Provider>> away = new HashMap<>();

    /**
     * Makes those of one loader the only ones among several.
     *
     * @param loaders all that may have registered any
     */
    void use(ClassLoader loader, Collection<? extends ClassLoader> loaders) {
        for (ClassLoader other : loaders) {
            if (other != loader) {
                remove(other);
            }
        }
        away.getOrDefault(loader, List.of()).forEach(Security::addProvider);
        away.remove(loader);
    }

    /** Takes away those of a loader, until it is used again. */
    void remove(ClassLoader loader) {
        List<Provider> its =
                Stream.of(Security.getProviders())
                        .filter(provider -> provider.getClass().getClassLoader() == loader)
                        .toList();
        if (!its.isEmpty()) {
            its.forEach(provider -> Security.removeProvider(provider.getName()));
            away.put(loader, its);
        }
    }
}

package vn.bantin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadedProvidersTest {
    private static final String NAME = "BanTinTest";

    private final ClassLoader first = new OwnCopy();
    private final ClassLoader second = new OwnCopy();
    private final LoadedProviders providers = new LoadedProviders();

    /** As a library has one, whose class each loader loads for itself. */
    public static final class Sample extends Provider {
        private static final long serialVersionUID = 1;

        public Sample() {
            super(NAME, "1", "");
        }
    }

    /** A loader with a sample of its own. */
    private static final class OwnCopy extends ClassLoader {
        OwnCopy() {
            super(LoadedProvidersTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Sample.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = getResourceAsStream(file)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }

    @AfterEach
    void forget() {
        Security.removeProvider(NAME);
    }

    @Test
    void theOneInUseIsThatOfTheLoaderInUse() throws Exception {
        List<ClassLoader> both = List.of(first, second);
        providers.use(first, both);
        register(first);

        providers.use(second, both);
        assertThat(Security.getProvider(NAME)).as("that of the first").isNull();
        register(second);
        assertThat(loader()).isSameAs(second);

        providers.use(first, both);
        assertThat(loader()).as("registered once only, and there again").isSameAs(first);
    }

    @Test
    void noneIsLeftOfALoaderThatIsClosed() throws Exception {
        int before = Security.getProviders().length;
        providers.use(first, List.of(first));
        register(first);

        providers.remove(first);

        assertThat(Security.getProvider(NAME)).isNull();
        assertThat(Security.getProviders()).hasSize(before);
    }

    private static void register(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> sample = loader.loadClass(Sample.class.getName());
        Security.addProvider((Provider) sample.getDeclaredConstructor().newInstance());
    }

    private static ClassLoader loader() {
        return Security.getProvider(NAME).getClass().getClassLoader();
    }
}

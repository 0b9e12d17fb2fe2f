package vn.bantin.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.bantin.qr.QrDrawing;
import vn.bantin.view.QrView;

/** Any package of ours with a library of its own can stand for that of a driver. */
class DriverLoaderTest {
    private static final String HOME = "vn.bantin.qr.";
    private static final String TEXT = "https://hoi.example/";

    /** A plugin that has everything but the library. */
    private static final ClassLoader PLUGIN =
            new ClassLoader(DriverLoaderTest.class.getClassLoader()) {
                @Override
                protected Class<?> loadClass(String name, boolean resolve)
                        throws ClassNotFoundException {
                    if (name.startsWith("io.nayuki.")) {
                        throw new ClassNotFoundException(name);
                    }
                    return super.loadClass(name, resolve);
                }
            };

    @Test
    void aDriverFindsItsLibraryAndEverythingElseIsThePluginsOwn() throws Exception {
        try (DriverLoader loader = loader(List.of(jarOf(QrCode.class)))) {
            Class<?> driver = loader.loadClass(QrDrawing.class.getName());

            assertThat(driver).isNotSameAs(QrDrawing.class);
            assertThat(driver.getClassLoader()).isSameAs(loader);
            assertThat(loader.loadClass(driver.getName())).isSameAs(driver);
            Object drawn = driver.getMethod("of", String.class).invoke(null, TEXT);
            assertThat(drawn).isEqualTo(QrDrawing.of(TEXT));
            assertThat(((Optional<?>) drawn).orElseThrow()).isInstanceOf(QrView.class);
        }
    }

    @Test
    void withoutItsLibraryItDoesNotRun() throws Exception {
        try (DriverLoader loader = loader(List.of())) {
            Class<?> driver = loader.loadClass(QrDrawing.class.getName());

            assertThatThrownBy(() -> driver.getMethod("of", String.class).invoke(null, TEXT))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(NoClassDefFoundError.class);
        }
    }

    @Test
    void whatIsInNoJarIsNotFound() throws IOException {
        try (DriverLoader loader = loader(List.of())) {
            assertThatThrownBy(() -> loader.loadClass(HOME + "Nothing"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static DriverLoader loader(List<Path> libraries) {
        return new DriverLoader(HOME, placeOf(QrDrawing.class), libraries, PLUGIN);
    }

    private static Path jarOf(Class<?> type) throws URISyntaxException {
        return Path.of(placeOf(type).toURI());
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}

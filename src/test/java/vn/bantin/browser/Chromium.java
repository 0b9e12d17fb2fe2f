package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Browser} and a {@link Portal}, the same to all test classes of a run.
 * Without Chromium and its driver they are skipped, except where CI is true: there they fail.
 */
final class Chromium implements BeforeAllCallback, ParameterResolver {
    private static final String MISSING =
            "NO BROWSER TESTS: chromium or chromedriver is not installed"
                    + " (Debian: chromium, chromium-driver)";
    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(Chromium.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (program("BANTIN_CHROMIUM", "chromium").isEmpty()
                || program("BANTIN_CHROMEDRIVER", "chromedriver").isEmpty()) {
            System.err.println(MISSING);
            assertThat(System.getenv("CI")).as(MISSING).isNotEqualTo("true");
            Assumptions.abort(MISSING);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type.equals(Browser.class) || type.equals(Portal.class);
    }

    /** The store of the whole run closes both after the last test. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(OURS);
        if (parameter.getParameter().getType().equals(Portal.class)) {
            return store.computeIfAbsent(Portal.class, none -> Portal.start(), Portal.class);
        }
        return store.computeIfAbsent(Browser.class, none -> start(), Browser.class);
    }

    private static Browser start() {
        return Browser.start(
                program("BANTIN_CHROMIUM", "chromium").orElseThrow(),
                program("BANTIN_CHROMEDRIVER", "chromedriver").orElseThrow());
    }

    /** By an environment variable, else where systems put it. */
    private static Optional<Path> program(String variable, String name) {
        return Stream.concat(
                        Stream.ofNullable(System.getenv(variable)).map(Path::of),
                        Stream.of(Path.of("/usr/bin", name), Path.of("/usr/lib/chromium", name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

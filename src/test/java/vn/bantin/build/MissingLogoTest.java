package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.SourcePath;

class MissingLogoTest {
    private static final Set<SourcePath> FILES = Set.of(new SourcePath("logo.png"));

    @Test
    void aLogoThatIsNotThereIsToldWithTheNearestFile() {
        assertThat(MissingCover.ofLogo("loga.png", FILES))
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.fault()).isEqualTo(Fault.PICTURE_MISSING);
                            assertThat(told.position().file()).isEqualTo("content/site.yaml");
                            assertThat(told.arguments()).containsExactly("loga.png", "logo.png");
                        });
    }

    @Test
    void noLogoAndOneThatIsThereAreFine() {
        assertThat(MissingCover.ofLogo("", FILES)).isEmpty();
        assertThat(MissingCover.ofLogo("logo.png", FILES)).isEmpty();
    }
}

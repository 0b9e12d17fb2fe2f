package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.bantin.content.Body;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;

class SharedBodiesTest {
    private static final SourcePath ONE = new SourcePath("tin/mot.md");
    private static final SourcePath OTHER = new SourcePath("tin/hai.md");

    private final SharedBodies bodies = new SharedBodies();

    @Test
    void aBodyIsTakenOnce() {
        bodies.put(ONE, body(10));
        assertThat(bodies.take(OTHER)).isEmpty();
        assertThat(bodies.take(ONE)).contains(body(10));
        assertThat(bodies.take(ONE)).isEmpty();
    }

    @Test
    void whatFindsNoRoomIsNotKeptAndWhatIsTakenMakesRoom() {
        bodies.put(ONE, body(3 << 20));
        bodies.put(OTHER, body(2 << 20));
        assertThat(bodies.take(OTHER)).isEmpty();
        assertThat(bodies.take(ONE)).isPresent();
        bodies.put(OTHER, body(2 << 20));
        assertThat(bodies.take(OTHER)).isPresent();
    }

    @Test
    void aBodyThatWaitsAlreadyTakesNoRoomTwice() {
        for (int time = 0; time < 10; time++) {
            bodies.put(ONE, body(1 << 20));
        }
        bodies.put(OTHER, body(2 << 20));
        assertThat(bodies.take(OTHER)).isPresent();
    }

    private static Outcome<Body> body(int length) {
        return Outcome.of(new Body("a".repeat(length), "", new TreeSet<>(), List.of(), List.of()));
    }
}

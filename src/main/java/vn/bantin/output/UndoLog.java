package vn.bantin.output;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How to take back what a commit has done so far. A step is noted before it is done, so taking one
 * back must also be right where it was never done.
 */
final class UndoLog {
    private final Deque<Step> steps = new ArrayDeque<>();

    void note(Step takeBack) {
        steps.push(takeBack);
    }

    /** For good: nothing can be taken back any more. */
    void forget() {
        steps.clear();
    }

    /**
     * Latest first, and as much as can be; false where some step could not be taken back, which is
     * then still noted.
     */
    boolean takeBack() {
        Deque<Step> stuck = new ArrayDeque<>();
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            try {
                step.run();
            } catch (IOException failed) {
                stuck.add(step);
            }
        }
        steps.addAll(stuck);
        return stuck.isEmpty();
    }

    /** One step back. */
    interface Step {
        void run() throws IOException;
    }
}

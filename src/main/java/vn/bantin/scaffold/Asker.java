package vn.bantin.scaffold;

import java.util.List;
import java.util.Optional;

/** Whoever can be asked for what a command has not said. */
public interface Asker {
    /** Where nobody is: in CI, in Maven's batch mode, behind a pipe. */
    Asker NOBODY = question -> Optional.empty();

    /** The answer; empty where there is none. */
    Optional<String> ask(Question question);

    /**
     * @param parameter that an answer stands for, as {@code bantin.title}
     * @param choices of which one is wanted; empty where any text will do
     * @param usual the answer of whoever only presses Enter; {@code ""} where there is none
     */
    record Question(String parameter, List<Choice> choices, String usual) {
        public Question {
            choices = List.copyOf(choices);
        }

        static Question open(String parameter, String usual) {
            return new Question(parameter, List.of(), usual);
        }
    }

    /**
     * @param value the answer
     * @param title of it, for people
     */
    record Choice(String value, String title) {}
}

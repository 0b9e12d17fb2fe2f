package vn.bantin.maven;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bantin.scaffold.Asker;

/**
 * The person at the terminal. Asked by the JDK's own console: Maven's prompter is no part of what
 * Maven 3 offers to plugins, and Maven 4's is another.
 */
final class Terminal implements Asker {
    /** So often is a question put again whose answer will not do. */
    private static final int MOST_TRIES = 3;

    private static final String PREFIX = "bantin.";

    private final Console console;
    private final Lines lines;

    /** One line from the person, or null at the end of the input. */
    interface Lines {
        @Nullable String read(String prompt);
    }

    Terminal(Console console, Lines lines) {
        this.console = console;
        this.lines = lines;
    }

    /** Nobody where there is no terminal, or nobody is to be asked. */
    static Asker of(Console console, Surroundings surroundings) {
        java.io.Console terminal = System.console();
        if (!surroundings.mayAsk() || terminal == null || !isTerminal(terminal)) {
            return Asker.NOBODY;
        }
        return new Terminal(console, prompt -> terminal.readLine("%s", prompt));
    }

    /**
     * From Java 22 on there is a console behind pipes too, which says of itself that it is none.
     */
    private static boolean isTerminal(java.io.Console terminal) {
        try {
            return (boolean)
                    MethodHandles.publicLookup()
                            .findVirtual(
                                    java.io.Console.class,
                                    "isTerminal",
                                    MethodType.methodType(boolean.class))
                            .invoke(terminal);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (Throwable unknown) {
            return false;
        }
    }

    @Override
    public Optional<String> ask(Question question) {
        String asked = asked(question);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            String line = lines.read(asked);
            if (line == null) {
                return Optional.empty();
            }
            String answer =
                    line.isBlank() ? question.usual() : chosen(line.strip(), question.choices());
            if (!answer.isEmpty()) {
                return Optional.of(answer);
            }
            asked = console.text("askAgain") + "\n" + asked(question);
        }
        return Optional.empty();
    }

    /** All in one, not through the log: who is asked must see it with {@code -q} too. */
    private String asked(Question question) {
        StringBuilder text = new StringBuilder();
        text.append(console.text("ask_" + question.parameter().substring(PREFIX.length())));
        int number = 0;
        for (Choice choice : question.choices()) {
            text.append("\n  ").append(++number).append(". ").append(choice.title());
            text.append(" (").append(choice.value()).append(')');
        }
        String usual = question.usual().isEmpty() ? "" : "[" + question.usual() + "] ";
        return text.append('\n').append(usual).append("> ").toString();
    }

    /** By its number, or as it is written; {@code ""} for a number that there is not. */
    private static String chosen(String line, List<Choice> choices) {
        if (choices.isEmpty() || !line.matches("[0-9]{1,4}")) {
            return line;
        }
        int number = Integer.parseInt(line);
        return number >= 1 && number <= choices.size() ? choices.get(number - 1).value() : "";
    }
}

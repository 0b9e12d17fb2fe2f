package vn.bantin.publish.after;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.publish.after.Question.Answer;
import vn.bantin.publish.remote.ReleaseFile;

/** Asks the public side for some files of a release, as any reader would, and compares them. */
public final class Verification {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private final PublicSide side;
    private final Patience patience;
    private final Web web;

    public Verification(PublicSide side, Patience patience) {
        this(side, patience, new Web(side.proxies()));
    }

    Verification(PublicSide side, Patience patience, Web web) {
        this.side = side;
        this.patience = patience;
        this.web = web;
    }

    /**
     * Asks for the home page, the three newest articles, an old page and one that does not exist.
     *
     * @param release every file of it, as recorded
     * @return errors where readers get something else, each at the address; empty where all is well
     */
    public List<Diagnostic> verify(Collection<ReleaseFile> release) throws InterruptedException {
        List<Question> questions;
        try {
            questions = questions(new Samples(release));
        } catch (IOException unreadable) {
            return List.of(
                    Diagnostic.of(Fault.VERIFY_NOT_COMPARED, Position.of(side.home().toString())));
        }
        Map<Question, Answer> open = ask(questions);
        Duration waited = Duration.ZERO;
        Duration wait = FIRST_WAIT;
        while (!open.isEmpty() && waited.plus(wait).compareTo(patience.whole()) <= 0) {
            patience.sleeper().sleep(wait);
            waited = waited.plus(wait);
            wait =
                    wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0
                            ? wait.multipliedBy(2)
                            : LONGEST_WAIT;
            open = ask(List.copyOf(open.keySet()));
        }
        return isCaptive(open)
                ? List.of(Diagnostic.of(Fault.VERIFY_CAPTIVE, Position.of(side.home().toString())))
                : open.values().stream()
                        .flatMap(answer -> answer.fault().stream())
                        .sorted()
                        .toList();
    }

    private List<Question> questions(Samples samples) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (ReleaseFile file : samples.pages()) {
            questions.add(new Question(side.of(file.path()), Optional.of(file.content().read())));
        }
        questions.add(new Question(side.of(samples.missing()), Optional.empty()));
        return questions;
    }

    /** Those that were not answered as they should be. */
    private Map<Question, Answer> ask(List<Question> questions) throws InterruptedException {
        Map<Question, Answer> wrong =
                new TreeMap<>(Comparator.comparing(question -> question.address().toString()));
        for (Question question : questions) {
            Answer answer = question.ask(web);
            if (answer.fault().isPresent()) {
                wrong.put(question, answer);
            }
        }
        return wrong;
    }

    /** Row NW11: somebody answers everything with one and the same page. */
    private static boolean isCaptive(Map<Question, Answer> wrong) {
        List<Reply> replies =
                wrong.values().stream().map(Answer::reply).filter(Reply::isGood).toList();
        boolean nothingIsMissing =
                wrong.keySet().stream().anyMatch(question -> question.expected().isEmpty());
        return nothingIsMissing
                && replies.size() > 1
                && replies.size() == wrong.size()
                && replies.stream()
                        .allMatch(reply -> Arrays.equals(reply.body(), replies.get(0).body()));
    }
}

package vn.bantin.bench;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.bantin.bench.Story.Spot;

/**
 * The articles of a newsroom of fifteen years. Each is a function of the seed, the size and its
 * number alone, so that a million can be written one by one, from any of them on.
 *
 * @param seed another seed, other articles
 * @param size how many articles there are
 */
record Corpus(long seed, int size) {
    private static final LocalDateTime FIRST = LocalDateTime.of(2011, 1, 1, 6, 0);
    private static final LocalDateTime END = LocalDateTime.of(2026, 1, 1, 6, 0);
    private static final int AUTHORS = 60;

    /** A link leads back at most so many articles, as news does. */
    private static final int REACH = 2_000;

    /** Streams of dice, beside one per article. */
    private static final long SPOTS = 1L << 40;

    private static final long PEOPLE = 2L << 40;

    /**
     * @param number from 0, the oldest; from {@code size} on they are younger than all of the
     *     corpus
     */
    Story story(int number) {
        Dice dice = new Dice(seed, number);
        String place = dice.any(Vocabulary.DISTRICTS);
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            subjects.add(dice.any(Vocabulary.SUBJECTS));
        }
        Prose prose = new Prose(dice, place, subjects);
        return new Story(
                spot(number),
                date(number),
                prose.title(),
                author(dice),
                tags(dice),
                place,
                prose.sentences(2),
                body(dice, prose),
                earlier(dice, number));
    }

    Spot spot(int number) {
        Dice dice = new Dice(seed, SPOTS + number);
        return new Spot(
                dice.frequent(Vocabulary.SECTIONS),
                date(number).getYear(),
                String.format(Locale.ROOT, "bai-%07d", number));
    }

    private LocalDateTime date(int number) {
        if (number >= size) {
            return END.plusMinutes(number - size);
        }
        return FIRST.plusMinutes(Duration.between(FIRST, END).toMinutes() * number / size);
    }

    private String author(Dice dice) {
        List<Integer> staff = IntStream.range(0, AUTHORS).boxed().toList();
        return Prose.person(new Dice(seed, PEOPLE + dice.frequent(staff)));
    }

    private static List<String> tags(Dice dice) {
        int count = 2 + dice.below(3);
        Set<String> tags = new LinkedHashSet<>();
        while (tags.size() < count) {
            tags.add(dice.frequent(Vocabulary.TAGS));
        }
        return List.copyOf(tags);
    }

    private static String body(Dice dice, Prose prose) {
        List<String> blocks = new ArrayList<>();
        blocks.add(prose.sentences(2));
        for (int part = 0; part < 3; part++) {
            if (part > 0) {
                blocks.add("## " + prose.heading());
            }
            for (int paragraph = 0; paragraph < 3; paragraph++) {
                blocks.add(prose.sentences(2 + dice.below(3)));
            }
            if (dice.oneIn(2)) {
                blocks.add(
                        "- %s\n- %s\n- %s"
                                .formatted(prose.sentence(), prose.sentence(), prose.sentence()));
            }
            if (dice.oneIn(3)) {
                blocks.add(prose.quote());
            }
        }
        return String.join("\n\n", blocks);
    }

    /** Two articles in five. */
    private Optional<Spot> earlier(Dice dice, int number) {
        if (number == 0 || dice.below(5) >= 2) {
            return Optional.empty();
        }
        // Of those that are added, not every number is there.
        int earlier = Math.min(number, size);
        return Optional.of(spot(earlier - 1 - dice.below(Math.min(earlier, REACH))));
    }
}

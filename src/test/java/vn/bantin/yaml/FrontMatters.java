package vn.bantin.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Bytes of the documents at hand, and slips of the kinds that hands make in them. */
final class FrontMatters {
    private static final String MARKS = " \n:#-\"'[]{},|>&*!%@`\t\r\\~?=.é\u0301\u00A0“”：😀";

    private FrontMatters() {}

    /** The sample portal's, and those of all fixtures, the broken ones included. */
    static List<Path> documents() throws IOException {
        try (Stream<Path> content = Files.walk(Path.of("content"));
                Stream<Path> fixtures = Files.walk(Path.of("src/test/resources"))) {
            return Stream.concat(content, fixtures)
                    .filter(path -> path.toString().matches(".*\\.(md|yaml)"))
                    .sorted()
                    .toList();
        }
    }

    static byte[] bytes(Path document) {
        try {
            return Files.readAllBytes(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands between the first two fences; the whole of a text without them. */
    static String of(String text) {
        int end = text.indexOf("\n---", 3);
        return text.startsWith("---\n") && end > 3 ? text.substring(4, end + 1) : text;
    }

    /** With one to three characters dropped, added, replaced or doubled lines. */
    static String withSlips(String text, Random random) {
        StringBuilder slipped = new StringBuilder(text);
        for (int slips = random.nextInt(3); slips >= 0 && slipped.length() > 0; slips--) {
            int at = random.nextInt(slipped.length());
            char mark = MARKS.charAt(random.nextInt(MARKS.length()));
            switch (random.nextInt(5)) {
                case 0 -> slipped.deleteCharAt(at);
                case 1 -> slipped.setCharAt(at, mark);
                case 2 -> slipped.insert(at, mark);
                case 3 -> slipped.insert(slipped.lastIndexOf("\n", at) + 1, mark);
                default ->
                        slipped.insert(
                                at, slipped.substring(at, Math.min(slipped.length(), at + 20)));
            }
        }
        return slipped.toString();
    }
}

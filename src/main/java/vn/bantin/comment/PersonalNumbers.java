package vn.bantin.comment;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that lead to a person: of telephones, bank accounts, identity cards. Told from sums of
 * money and dates by their form; short ones (111, 1800 1567) are those of services. Where in doubt,
 * a number is left out: an editor is told, and may write it another way.
 */
final class PersonalNumbers {
    /**
     * Digits of the shortest number of a telephone with its 0, and of an account without blanks.
     */
    private static final int FEWEST_DIGITS = 9;

    /** Digits of 84 and a number without its 0. */
    private static final int FEWEST_WITH_COUNTRY = 11;

    private static final String SEPARATORS = " .-()\u00A0";

    private final String text;
    private final List<Group> groups = new ArrayList<>();

    private PersonalNumbers(String text) {
        this.text = text;
    }

    /** Digits without a gap; from the first to behind the last unit. */
    private record Group(int start, int end) {
        int digits() {
            return end - start;
        }
    }

    /** The text without them; the same object where there are none. */
    static String leaveOut(String text) {
        return new PersonalNumbers(text).leaveOut();
    }

    private String leaveOut() {
        StringBuilder kept = new StringBuilder();
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = readGroups(at);
            int first = firstOfPerson();
            if (first >= 0) {
                int start = withPlus(groups.get(first).start());
                kept.append(text, done, start).append(PersonalData.LEFT_OUT);
                done = end;
            }
            at = end;
        }
        return done == 0 ? text : kept.append(text, done, text.length()).toString();
    }

    /** Groups of digits with one or two separators between them; gives where the last one ends. */
    private int readGroups(int from) {
        groups.clear();
        int start = from;
        while (true) {
            int end = start;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            groups.add(new Group(start, end));
            int next = end;
            while (next < text.length()
                    && next - end < 2
                    && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (next == end || next == text.length() || !Character.isDigit(text.charAt(next))) {
                return end;
            }
            start = next;
        }
    }

    /** The first group that begins a person's number; -1 where none does. */
    private int firstOfPerson() {
        if (isSum()) {
            return -1;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (isOfPerson(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOfPerson(int index) {
        Group group = groups.get(index);
        int left = groups.stream().skip(index).mapToInt(Group::digits).sum();
        boolean zero =
                digit(group.start()) == 0 && group.digits() > 1 && digit(group.start() + 1) > 0;
        boolean country =
                group.digits() == 2 && digit(group.start()) == 8 && digit(group.start() + 1) == 4;
        return group.digits() >= FEWEST_DIGITS
                || (zero && left >= FEWEST_DIGITS)
                || (country && left >= FEWEST_WITH_COUNTRY)
                || (withPlus(group.start()) < group.start() && left >= FEWEST_DIGITS);
    }

    /** {@code 1.250.000.000}. */
    private boolean isSum() {
        boolean sum = digit(groups.get(0).start()) > 0 && groups.get(0).digits() <= 3;
        for (int i = 1; sum && i < groups.size(); i++) {
            int before = groups.get(i - 1).end();
            sum =
                    groups.get(i).digits() == 3
                            && groups.get(i).start() == before + 1
                            && text.charAt(before) == '.';
        }
        return sum;
    }

    private int withPlus(int start) {
        return start > 0 && text.charAt(start - 1) == '+' ? start - 1 : start;
    }

    /** Whatever script it is written in. */
    private int digit(int index) {
        return Character.digit(text.charAt(index), 10);
    }
}

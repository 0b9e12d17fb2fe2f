package vn.bantin.comment;

import java.util.regex.Pattern;

/**
 * Addresses and numbers by which a person can be reached. Readers write them in comments, their own
 * and other people's; whoever publishes them needs the consent of each (Law on Personal Data
 * Protection, 91/2025/QH15), which nobody has asked for.
 */
final class PersonalData {
    /** Stands for what was taken out. */
    static final String LEFT_OUT = "[…]";

    private static final String NAME = "[\\p{L}\\p{N}._%+-]{1,64}+";
    private static final String AT = "(?:[@＠﹫]|\\s[@＠﹫]\\s|\\s?[(\\[](?:at|a|@)[)\\]]\\s?)";
    private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}+";
    private static final String DOT = "(?:\\.|\\s?[(\\[](?:dot|\\.)[)\\]]\\s?)";

    /** Also as people write it to get past filters: {@code ten (at) noi (dot) vn}. */
    private static final Pattern MAIL =
            Pattern.compile(NAME + AT + LABEL + "(?:" + DOT + LABEL + ")++");

    private PersonalData() {}

    /** The text without them; the same object where there are none. */
    static String leaveOut(String text) {
        String withoutMail = mayHoldMail(text) ? MAIL.matcher(text).replaceAll(LEFT_OUT) : text;
        return PersonalNumbers.leaveOut(withoutMail.equals(text) ? text : withoutMail);
    }

    private static boolean mayHoldMail(String text) {
        return text.indexOf('@') >= 0
                || text.indexOf('＠') >= 0
                || text.indexOf('﹫') >= 0
                || text.indexOf('(') >= 0
                || text.indexOf('[') >= 0;
    }
}

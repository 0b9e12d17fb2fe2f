package vn.bantin.publish.scan;

import static vn.bantin.publish.scan.Shape.Letters.ALPHANUMERIC;
import static vn.bantin.publish.scan.Shape.Letters.BASE64;
import static vn.bantin.publish.scan.Shape.Letters.BASE64URL;
import static vn.bantin.publish.scan.Shape.Letters.DIGITS;
import static vn.bantin.publish.scan.Shape.Letters.UPPER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.bantin.diagnostic.Fault;

/** Keys that everybody can tell by their shape, and what their makers are called. */
final class KeyShapes {
    private static final int ANY = 4_096;

    private KeyShapes() {}

    /** All of them. */
    static List<Beginning> all() {
        List<Beginning> all = new ArrayList<>();
        privateKeys(all);
        forges(all);
        clouds(all);
        services(all);
        jsonWebTokens(all);
        userInAddresses(all);
        Assignment.beginnings().forEach(all::add);
        return all;
    }

    /** RFC 7468, OpenSSH, OpenPGP (RFC 9580, section 6.2), PuTTY. */
    private static void privateKeys(List<Beginning> all) {
        Shape pem =
                (text, length, start) -> {
                    int end = Math.min(length, start + 48);
                    for (int i = start; i < end; i++) {
                        if (Shape.has(text, length, i, "PRIVATE KEY")) {
                            return i;
                        }
                    }
                    return Shape.NONE;
                };
        add(all, "private key", "-BEGIN ", pem);
        add(all, "private key", "- BEGIN SSH2 ENCRYPTED", pem);
        add(all, "PuTTY", "PuTTY-User-Key-File-", (text, length, start) -> start);
    }

    private static void forges(List<Beginning> all) {
        for (String kind : List.of("ghp_", "gho_", "ghu_", "ghs_", "ghr_")) {
            token(all, "GitHub", new Token(kind, ALPHANUMERIC, 36, ANY));
        }
        token(all, "GitHub", new Token("github_pat_", Shape.Letters.NAME, 50, ANY));
        for (String kind : List.of("glpat-", "gldt-", "glrt-", "glptt-", "glcbt-")) {
            token(all, "GitLab", new Token(kind, Shape.Letters.NAME, 20, ANY));
        }
        token(all, "npm", new Token("npm_", ALPHANUMERIC, 36, ANY));
        token(all, "PyPI", new Token("pypi-AgE", BASE64URL, 50, ANY));
    }

    private static void clouds(List<Beginning> all) {
        token(all, "AWS", new Token("AKIA", UPPER, 16, 16));
        token(all, "AWS", new Token("ASIA", UPPER, 16, 16));
        token(all, "Google", new Token("AIza", BASE64URL, 35, 35));
        token(all, "Google", new Token("GOCSPX-", BASE64URL, 20, ANY));
        token(all, "Google", new Token("ya29.", BASE64URL, 30, ANY));
        token(all, "Azure", new Token("AccountKey=", BASE64, 80, ANY));
        token(all, "Azure", new Token("SharedAccessKey=", BASE64, 40, ANY));
        token(all, "DigitalOcean", new Token("dop_v1_", ALPHANUMERIC, 64, 64));
    }

    private static void services(List<Beginning> all) {
        for (String kind : List.of("xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-")) {
            token(all, "Slack", new Token(kind, BASE64URL, 20, ANY));
        }
        add(
                all,
                "Slack",
                "hooks.slack.com/services/T",
                (text, length, start) -> {
                    int end = Shape.run(text, length, start + 25, BASE64);
                    return end - start >= 25 + 30 ? end : Shape.NONE;
                });
        for (String kind : List.of("sk_live_", "rk_live_", "sk_test_", "whsec_")) {
            token(all, "Stripe", new Token(kind, ALPHANUMERIC, 16, ANY));
        }
        token(all, "Anthropic", new Token("sk-ant-", BASE64URL, 30, ANY));
        token(all, "OpenAI", new Token("sk-proj-", BASE64URL, 30, ANY));
        for (char digit = '0'; digit <= '9'; digit++) {
            add(all, "Telegram", digit + ":AA", KeyShapes::telegram);
        }
    }

    /** The number of a bot, a colon, and 35 characters of which the first two are AA. */
    private static int telegram(char[] text, int length, int start) {
        int first = start;
        while (first > 0 && DIGITS.has(text[first - 1])) {
            first--;
        }
        int digits = start + 1 - first;
        int end = Shape.run(text, length, start + 2, BASE64URL);
        return digits >= 8 && digits <= 10 && end - start - 2 == 35 ? end : Shape.NONE;
    }

    /** RFC 7515, section 3.1: a header, which is a JSON object, claims, a signature. */
    private static void jsonWebTokens(List<Beginning> all) {
        for (String start : List.of("eyJh", "eyJ0", "eyJr", "eyJj", "eyJ1", "eyJl", "eyJp")) {
            add(
                    all,
                    "JWT",
                    start,
                    (text, length, from) -> {
                        int header = Shape.run(text, length, from, BASE64URL);
                        if (!Shape.has(text, length, header, ".eyJ")) {
                            return Shape.NONE;
                        }
                        int claims = Shape.run(text, length, header + 1, BASE64URL);
                        int end = Shape.run(text, length, claims + 1, BASE64URL);
                        boolean whole =
                                Shape.has(text, length, claims, ".")
                                        && header - from >= 16
                                        && end - claims > 20;
                        return whole ? end : Shape.NONE;
                    });
        }
    }

    /** RFC 3986, section 3.2.1, in the form that it warns of: with a password. */
    private static void userInAddresses(List<Beginning> all) {
        Stream.of("http", "https", "ftp", "sftp", "ssh", "postgresql", "mysql", "mongodb", "srv")
                .map(scheme -> scheme.charAt(scheme.length() - 1) + "://")
                .distinct()
                .forEach(start -> add(all, "URL", start, KeyShapes::userAndPassword));
    }

    private static int userAndPassword(char[] text, int length, int start) {
        int colon = -1;
        int most = Math.min(length, start + 4 + 200);
        for (int i = start + 4; i < most; i++) {
            char c = text[i];
            if (c == '@') {
                boolean whole = colon > 0 && i - colon > 3 && i + 1 < length;
                return whole && ALPHANUMERIC.has(text[i + 1]) ? i : Shape.NONE;
            }
            if (c == ':' && colon < 0) {
                colon = i;
            } else if (c <= ' ' || "/?#\"'<>{}$*[]()".indexOf(c) >= 0) {
                return Shape.NONE;
            }
        }
        return Shape.NONE;
    }

    private static void token(List<Beginning> all, String maker, Token token) {
        add(all, maker, token.start(), token);
    }

    private static void add(List<Beginning> all, String maker, String start, Shape shape) {
        all.add(new Beginning(start, Sought.of(Fault.LEAK_KEY, maker), shape));
    }
}

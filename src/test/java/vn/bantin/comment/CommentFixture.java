package vn.bantin.comment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;

/** Comments, read and made. */
final class CommentFixture {
    static final String THREAD = "tin-tuc/2026/cau-moi";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private CommentFixture() {}

    static Outcome<Optional<Comment>> read(String yaml) {
        return new CommentReader(ZONE).read(path("001"), yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** An approved comment with a text that may be anything, quoted for YAML. */
    static Outcome<Optional<Comment>> approved(String author, String text) {
        return read(
                "author: %s\ndate: 2026-11-20\ntext: %s\nstatus: approved\n"
                        .formatted(quoted(author), quoted(text)));
    }

    static Comment made(String name, CommentStatus status, String date, String replyTo) {
        Position nowhere = Position.of("content/" + path(name));
        boolean shown = status == CommentStatus.APPROVED;
        return new Comment(
                path(name),
                status,
                shown ? "Bạn đọc " + name : "",
                Instant.parse(date + "T00:00:00Z"),
                shown ? "Lời " + name : "",
                replyTo,
                nowhere,
                nowhere);
    }

    private static SourcePath path(String name) {
        return new SourcePath("comments/" + THREAD + "/" + name + ".yaml");
    }

    /** YAML 1.2, 7.3.1: every unit that is not plainly printable as an escape. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            boolean plain = unit >= ' ' && unit < 0x7F && unit != '"' && unit != '\\';
            quoted.append(plain ? unit : "\\u%04x".formatted((int) unit));
        }
        return quoted.append('"').toString();
    }
}

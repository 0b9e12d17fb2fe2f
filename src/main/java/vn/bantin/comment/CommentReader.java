package vn.bantin.comment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.bantin.content.Times;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlReader;
import vn.bantin.yaml.YamlText;

/** Reads one comment of one file. Depends on nothing but the file and the zone. */
public final class CommentReader {
    /** UTF-16 units of a name. */
    static final int LONGEST_AUTHOR = 80;

    /** UTF-16 units of a text: some 600 words, more than Vietnamese portals take. */
    static final int LONGEST_TEXT = 3_000;

    private static final List<String> KEYS = List.of("author", "date", "text", "replyTo", "status");

    /** What other programs for comments keep of their readers. */
    private static final Set<String> PERSONAL =
            Set.of(
                    "email",
                    "e-mail",
                    "mail",
                    "gmail",
                    "phone",
                    "tel",
                    "telephone",
                    "mobile",
                    "dienthoai",
                    "sdt",
                    "zalo",
                    "ip",
                    "ipaddress",
                    "useragent",
                    "ua",
                    "cccd");

    private final YamlReader yaml = new YamlReader();
    private final Times times;

    /**
     * @param zone of times that name none
     */
    public CommentReader(ZoneId zone) {
        this.times = new Times(zone);
    }

    /** Whether a file is to be read as a comment. */
    public static boolean isComment(SourcePath path) {
        return isBelow(path)
                && path.value().endsWith(Comment.ENDING)
                && path.folder().length() > Comment.FOLDER.length();
    }

    /** Whether a file lies where comments do. */
    public static boolean isBelow(SourcePath path) {
        return path.value().startsWith(Comment.FOLDER);
    }

    /**
     * @param bytes of the whole file
     * @return the comment; empty where something is wrong with it
     */
    public Outcome<Optional<Comment>> read(SourcePath path, byte[] bytes) {
        Outcome<Optional<Comment>> read =
                yaml.readFile(bytes, "content/" + path)
                        .then(
                                root -> {
                                    List<Diagnostic> faults = new ArrayList<>();
                                    YamlFields fields = YamlFields.ofRoot(root, faults);
                                    return new Outcome<>(comment(path, fields), faults);
                                });
        return read.hasErrors() ? read.map(wrong -> Optional.empty()) : read;
    }

    private Optional<Comment> comment(SourcePath path, YamlFields fields) {
        checkKeys(fields);
        CommentStatus status =
                fields.choice("status", CommentStatus.class).orElse(CommentStatus.PENDING);
        boolean approved = status == CommentStatus.APPROVED;
        Optional<YamlText> author = fields.required("author");
        Optional<YamlText> text = fields.required("text");
        fields.requireKey("date");
        Optional<Instant> date = times.read(fields, "date");
        if (author.isEmpty() || text.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Comment(
                        path,
                        status,
                        approved ? author(fields, author.get()) : "",
                        date.get(),
                        approved ? text(fields, text.get()) : "",
                        fields.string("replyTo"),
                        fields.position("date"),
                        fields.position("replyTo")));
    }

    private static void checkKeys(YamlFields fields) {
        List<String> personal = new ArrayList<>();
        for (YamlText key : fields.keys()) {
            if (PERSONAL.contains(key.value().toLowerCase(Locale.ROOT))) {
                personal.add(key.value());
                fields.report(Fault.COMMENT_PERSONAL_KEY, key.position(), key.value());
            }
        }
        fields.allow(Stream.concat(KEYS.stream(), personal.stream()).toList());
    }

    private static String author(YamlFields fields, YamlText written) {
        return checked(fields, "author", written, CleanText.ofLine(written.value()));
    }

    private static String text(YamlFields fields, YamlText written) {
        return checked(fields, "text", written, CleanText.of(written.value()));
    }

    private static String checked(
            YamlFields fields, String key, YamlText written, CleanText.Result clean) {
        Position position = written.position();
        if (!clean.removed().isEmpty()) {
            String names = String.join(", ", clean.removed().stream().limit(5).toList());
            fields.report(Fault.COMMENT_CLEANED, position, key, names);
        }
        if (clean.masked()) {
            fields.report(Fault.COMMENT_MASKED, position, key);
        }
        int most = key.equals("author") ? LONGEST_AUTHOR : LONGEST_TEXT;
        int length = clean.text().length();
        if (length == 0) {
            fields.report(Fault.VALUE_EMPTY, position, key);
        } else if (length > most) {
            fields.report(
                    Fault.COMMENT_TOO_LONG,
                    position,
                    key,
                    String.valueOf(length),
                    String.valueOf(most));
        }
        return clean.text();
    }
}

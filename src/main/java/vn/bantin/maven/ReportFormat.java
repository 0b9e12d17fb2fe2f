package vn.bantin.maven;

import java.util.Arrays;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** How an answer of many lines is given. */
enum ReportFormat {
    /** In the log, for eyes. */
    TABLE,
    /** As a file for spreadsheets. */
    CSV,
    /** As a file for programs. */
    JSON;

    static ReportFormat read(@Nullable String written) throws MojoFailureException {
        String wanted = written == null || written.isBlank() ? TABLE.key() : written.strip();
        return Arrays.stream(values())
                .filter(format -> format.key().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new MojoFailureException(
                                        "bantin.format: «"
                                                + written
                                                + "» – chỉ có table, csv, json"
                                                + " / only table, csv, json"));
    }

    /** As it is written, and the ending of its file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package vn.bantin.maven;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.table.CsvTable;
import vn.bantin.table.Table;

/** What goals have in common whose answer is a table. */
abstract class TableMojo extends BantinMojo {
    /** How the answer is given: table (in the log), csv or json (as a file). */
    @Parameter(property = "bantin.format", defaultValue = "table")
    private @Nullable String format;

    /**
     * Where the file goes, for csv and json. Default: target/bantin/list.csv and its like, by the
     * names of goal and format.
     */
    @Parameter(property = "bantin.report")
    private @Nullable String report;

    /** Whether a csv file begins with a byte order mark, which Excel needs to read Vietnamese. */
    @Parameter(property = "bantin.bom", defaultValue = "true")
    private boolean bom;

    /** The one answer in its three forms. */
    interface Answer {
        /** Shows it in the log. */
        void show(Console console);

        /** All of it as one table. */
        Table table(Console console);

        JsonReport json();
    }

    /** Fails early on a format that there is not. */
    final ReportFormat format() throws MojoFailureException {
        return ReportFormat.read(format);
    }

    /**
     * @param goal by which the file is named
     */
    final void give(Answer answer, String goal, GoalRun run)
            throws MojoExecutionException, MojoFailureException {
        ReportFormat wanted = format();
        String fallback = "target/bantin/" + goal + "." + wanted.key();
        switch (wanted) {
            case TABLE -> answer.show(run.console());
            case CSV -> {
                byte[] bytes = CsvTable.bytes(answer.table(run.console()), bom);
                run.console().label("fileWritten", write(bytes, fallback, run));
            }
            case JSON -> {
                byte[] bytes = bytes(answer.json());
                run.console().label("fileWritten", write(bytes, fallback, run));
            }
        }
    }

    private String write(byte[] bytes, String fallback, GoalRun run) throws MojoExecutionException {
        Path file = run.surroundings().folder(report, fallback);
        try {
            ReportFile.write(file, bytes);
        } catch (IOException failure) {
            throw new MojoExecutionException("Cannot write " + file + ".", failure);
        }
        return file.toString();
    }

    private static byte[] bytes(JsonReport json) throws MojoExecutionException {
        try {
            return ReportFile.bytes(json);
        } catch (IOException impossible) {
            throw new MojoExecutionException("The report cannot be made.", impossible);
        }
    }
}

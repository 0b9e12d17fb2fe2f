package vn.bantin.check.report;

import java.util.function.Function;

/** A form of what was found. The bytes are UTF-8 and end with a line end. */
public enum Format {
    /** For people: by file. */
    TEXT("txt", TextFormat::bytes),
    /** Ours, for scripts. */
    JSON("json", JsonFormat::bytes),
    /** Static Analysis Results Interchange Format 2.1.0 (OASIS), for code hosts and editors. */
    SARIF("sarif", SarifFormat::bytes),
    /** The XML of JUnit's Ant task, which CI servers show as tests: a file is a suite. */
    JUNIT("xml", JunitFormat::bytes),
    /** Commands of GitHub's workflows: notes beside the lines of a pull request. */
    GITHUB("txt", GithubFormat::bytes);

    private final String extension;
    private final Function<Findings, byte[]> writer;

    Format(String extension, Function<Findings, byte[]> writer) {
        this.extension = extension;
        this.writer = writer;
    }

    /** Of a file that holds it, without the dot. */
    public String extension() {
        return extension;
    }

    public byte[] bytes(Findings findings) {
        return writer.apply(findings);
    }
}

package vn.bantin.maven;

import java.util.List;

/**
 * Where what needs a library of its own is, and what that is.
 *
 * @param home beginning of the names of classes that only its own loader loads
 * @param door the class that is asked, below or at {@code home}
 * @param groups group ids of its libraries in our pom
 */
record DriverHome(String home, String door, List<String> groups) {
    private static final String PUBLISH = "vn.bantin.publish.";

    /** A logger that says nothing, for libraries that would tell what they were told. */
    private static final String LOGGING = "org.slf4j";

    private static final String SSH = "org.apache.sshd";

    /** Where SSH finds Ed25519, which keys are made of today. */
    private static final String CURVES = "org.bouncycastle";

    static final DriverHome ARCHIVE = driver("archive", "ArchiveDriver", "org.apache.commons");
    static final DriverHome GIT =
            driver("git", "GitDriver", "org.eclipse.jgit", SSH, CURVES, LOGGING);
    static final DriverHome S3 = driver("s3", "S3Driver", "software.amazon.awssdk", LOGGING);
    static final DriverHome SFTP = driver("sftp", "SftpDriver", SSH, CURVES, LOGGING);
    static final DriverHome BROTLI =
            new DriverHome(
                    PUBLISH + "host.Brotli",
                    PUBLISH + "host.Brotli",
                    List.of("com.aayushatharva.brotli4j"));

    private static DriverHome driver(String name, String door, String... groups) {
        String home = PUBLISH + name + ".";
        return new DriverHome(home, home + door, List.of(groups));
    }
}

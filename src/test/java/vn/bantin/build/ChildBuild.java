package vn.bantin.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;

/**
 * Builds in a Java of its own, which is then killed or kills itself.
 *
 * <p>Arguments: the folder of a site, its content folder, its target, and either a {@link
 * Trouble.Kind} with a number and, if need be, the build clock and the version, for one build; or
 * {@code turns}, for the site of {@link TwoDays}, to build today's and yesterday's in turn until
 * somebody ends it, with one byte of output for each operation on the disk.
 */
final class ChildBuild {
    /** It lives for a second: a quick start is worth more than quick code. */
    private static final List<String> OPTIONS =
            List.of(
                    "-Xshare:auto",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx128m",
                    "-Djava.awt.headless=true");

    private ChildBuild() {}

    static Process start(Path folder, String... more) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ChildBuild.class.getName(), folder.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** One byte for each operation, so that the parent can end us after any number of them. */
    private static void say() {
        System.out.write('.');
        System.out.flush();
    }

    public static void main(String[] arguments) {
        TestSite site =
                TestSite.in(Path.of(arguments[0])).content(arguments[1]).target(arguments[2]);
        if (!arguments[3].equals("turns")) {
            Trouble trouble =
                    Trouble.from(
                            Trouble.Kind.valueOf(arguments[3]), Integer.parseInt(arguments[4]));
            if (arguments.length > 5) {
                site.now(arguments[5]).generator(arguments[6]);
            }
            site.threads(1).operations(new NumberedOperations(new RealOperations(), trouble));
            site.run();
            return;
        }
        site.operations(
                new NumberedOperations(new RealOperations(), Trouble.NONE, number -> say()));
        for (int turn = 0; ; turn++) {
            site.content(turn % 2 == 0 ? TwoDays.NEW : TwoDays.OLD).run();
        }
    }
}

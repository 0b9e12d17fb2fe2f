package vn.bantin.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.settings.Server;
import vn.bantin.build.Progress;
import vn.bantin.build.UnpublishedTexts;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.Scanner;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Wave;
import vn.bantin.publish.scan.MachinePlaces;
import vn.bantin.publish.scan.NamedSecret;
import vn.bantin.publish.scan.Scan;
import vn.bantin.publish.scan.ScanRules;
import vn.bantin.publish.scan.SecretValues;

/** What a scanner is to look for on this machine and in this portal. */
final class ScanSetting implements Scanner.Maker {
    private final GoalRun run;
    private final MavenSide maven;

    ScanSetting(GoalRun run, MavenSide maven) {
        this.run = run;
        this.maven = maven;
    }

    /** Documents that are not published are read only now that something is to be looked at. */
    @Override
    public Scanner scanner(Collection<ReleaseFile> release) {
        Progress progress = run.console().progress();
        UnpublishedTexts.Found texts = new UnpublishedTexts(run.request(), progress).find();
        ScanRules rules =
                new ScanRules(
                        texts.canaries(),
                        texts.photos(),
                        SecretValues.of(secrets()),
                        places().texts(),
                        forHosts(release));
        return new SiteScanner(new Scan(rules, texts.published()), texts.diagnostics());
    }

    /** Every variable, and what settings.xml holds for others. */
    private Map<String, String> secrets() {
        Map<String, String> all = new HashMap<>(maven.environment().variables());
        for (Server server : maven.servers()) {
            put("server " + server.getId() + " password", server.getPassword(), all);
            put("server " + server.getId() + " passphrase", server.getPassphrase(), all);
        }
        return all;
    }

    private static void put(String name, String value, Map<String, String> all) {
        if (value != null) {
            all.put(name, value);
        }
    }

    private MachinePlaces places() {
        Surroundings here = run.surroundings();
        List<NamedSecret> folders = new ArrayList<>();
        folders.add(new NamedSecret("basedir", here.basedir().toString()));
        folders.add(new NamedSecret("home", here.home().toString()));
        folders.add(new NamedSecret("cache", run.request().roots().cache().toString()));
        return new MachinePlaces(folders, here.user(), here.host());
    }

    /** Files that tell a host what to do have names that nothing else may have. */
    private static Set<OutputPath> forHosts(Collection<ReleaseFile> release) {
        Set<OutputPath> forHosts = new TreeSet<>();
        for (ReleaseFile file : release) {
            if (file.wave() == Wave.HOME) {
                forHosts.add(file.path());
            }
        }
        return forHosts;
    }

    /** A scan, and what had to be said before it. */
    private record SiteScanner(Scan scan, List<Diagnostic> before) implements Scanner {
        @Override
        public void look(OutputPath path, byte[] bytes) {
            scan.file(path, bytes);
        }

        @Override
        public List<Diagnostic> findings() {
            List<Diagnostic> found = new ArrayList<>(before);
            found.addAll(scan.diagnostics());
            return found;
        }
    }
}

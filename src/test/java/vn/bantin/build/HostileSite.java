package vn.bantin.build;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;

/** A portal where every place that takes an author's or an editor's words has a hostile text. */
final class HostileSite {
    private static final int ROUNDS = 8;

    private final List<HostileFile> files = new ArrayList<>();

    HostileSite(List<String> payloads) {
        HostileFile portal = new HostileFile("content/site.yaml");
        portal.add("title: @@\ntagline: @@\ndescription: @@", payloads.get(0));
        portal.add("baseUrl: https://portal.example/\npageSize: 5", "");
        portal.add(
                "publisher:\n  name: @@\n  address: @@\n  phone: @@\n  licence: @@",
                payloads.get(1));
        HostileFile people = new HostileFile("content/people.yaml");
        portal.add("sections:", "");
        for (int i = 0; i < payloads.size(); i++) {
            portal.add(
                    "  - path: muc-" + i + "\n    title: @@\n    description: @@", payloads.get(i));
        }
        portal.add("topics:", "");
        for (int i = 0; i < payloads.size(); i++) {
            portal.add("  - id: de-" + i + "\n    title: @@\n    description: @@", payloads.get(i));
        }
        portal.add("menus:\n  footer:", "");
        for (int i = 0; i < payloads.size(); i++) {
            portal.add("    - title: @@\n      url: /muc-" + i + "/", payloads.get(i));
            people.add("- id: nguoi-" + i + "\n  name: @@", payloads.get(i) + " n" + i);
            people.add("  role: @@\n  bio: @@", payloads.get(i));
            files.add(article(i, payloads.get(i)));
        }
        files.add(portal);
        files.add(people);
    }

    private static HostileFile article(int number, String payload) {
        HostileFile file = new HostileFile("content/muc-" + number + "/bai-" + number + ".md");
        file.add("---\ntitle: @@", payload);
        file.add("slug: bai-" + number + "\ndate: 2026-11-2" + number % 4, "");
        file.add("author:\n  - nguoi-" + number + "\n  - @@", payload + " k" + number);
        file.add("tags:\n  - @@", payload + " k" + number);
        file.add("  - Chung\nplace: @@", payload + " k" + number);
        file.add("topic: de-" + number, "");
        file.add("photoCredit: @@\nsapo: @@", payload);
        file.add(
                "cover:\n  src: ../chung/anh.png\n  caption: @@\n  alt: @@\n  credit: @@", payload);
        file.add("corrections:\n  - date: 2026-11-23\n    text: @@", payload);
        file.add("source:\n  name: @@\n  url: https://nguon.example/", payload);
        file.add(
                "photos:\n  ../chung/anh.png:\n    caption: @@\n    alt: @@\n    credit: @@",
                payload);
        file.add("aliases: [/cu/" + number + ".htm]\nlayout: photo\n---", "");
        return file.add("Một đoạn lành.\n\n![](../chung/anh.png)", "");
    }

    HostileSite allHarmless() {
        files.forEach(HostileFile::makeAllHarmless);
        return this;
    }

    int places() {
        return files.stream().mapToInt(HostileFile::places).sum();
    }

    int hostilePlaces() {
        return files.stream().mapToInt(HostileFile::hostilePlaces).sum();
    }

    /** Builds; what is refused, which is as good as escaped, is made harmless and built again. */
    Built build(TestSite site) {
        site.write("content/chung/anh.png", Drawings.png(1));
        for (int round = 0; round < ROUNDS; round++) {
            files.forEach(file -> site.write(file.path(), file.text()));
            BuildReport report = site.run();
            if (!report.failed()) {
                return new Built(report, site.output());
            }
            List<Diagnostic> errors =
                    report.diagnostics().stream().filter(Diagnostic::isError).toList();
            long helped = errors.stream().filter(this::makeHarmless).count();
            if (helped == 0) {
                throw new AssertionError("errors that no text explains: " + errors);
            }
        }
        throw new AssertionError("still errors after " + ROUNDS + " rounds");
    }

    private boolean makeHarmless(Diagnostic error) {
        for (HostileFile file : files) {
            if (file.path().equals(error.position().file())) {
                // An address that is taken is reported for the file: one of its names made it.
                return file.makeHarmless(error.position().line())
                        || file.makeHarmless("  - @@") | file.makeHarmless("place: ");
            }
        }
        return false;
    }
}

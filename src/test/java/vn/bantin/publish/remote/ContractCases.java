package vn.bantin.publish.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.bantin.path.OutputPath;

/** What all cases of the contract begin with: a far end of their own, and publishers to it. */
abstract class ContractCases {
    private FarEnd end;
    private int hour;

    /** A far end of its own, for one test. */
    protected abstract FarEnd farEnd() throws Exception;

    @BeforeEach
    protected final void openFarEnd() throws Exception {
        end = farEnd();
    }

    @AfterEach
    protected final void closeFarEnd() throws Exception {
        if (end != null) {
            end.close();
        }
    }

    /** Of the test at hand. */
    protected final FarEnd end() {
        return end;
    }

    /** Of somebody new, so much later that whoever has a lock is dead. */
    final LockNote nextNote() {
        hour++;
        return Attempt.note("máy " + hour, hour);
    }

    final void publish(SmallSite site) throws Exception {
        new Attempt(end.newRun(), nextNote(), 1).to(site);
    }

    final Change changeTo(Target target, SmallSite site) throws RemoteFailure {
        return SmallRecord.parse(target.record()).changeTo(site);
    }

    final Optional<byte[]> record() throws Exception {
        try (Target target = end.newRun()) {
            return target.record();
        }
    }

    final PublicSide crawl(String why) throws Exception {
        return PublicSide.crawl(end::read, why);
    }

    /** Every file of it, nothing of what went, and the record that says so. */
    final void assertShown(SmallSite site) throws Exception {
        crawl(site.toString()).assertOneOf(List.of(site));
        for (OutputPath path : site.files().keySet()) {
            assertThat(end.read(path)).as(path.value()).contains(site.bytes(path));
        }
        for (int article = 1; article < 20; article++) {
            OutputPath page = SmallSite.page(article);
            if (!site.files().containsKey(page)) {
                assertThat(end.read(page)).as("%s, which went", page).isEmpty();
            }
        }
        assertThat(SmallRecord.parse(record()).files().keySet())
                .containsExactlyElementsOf(site.files().keySet());
        for (OutputPath path : SmallRecord.parse(record()).old().keySet()) {
            assertThat(end.read(path)).as("%s, for open pages", path).isPresent();
        }
    }
}

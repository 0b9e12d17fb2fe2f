package vn.bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.config.PublishTarget;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

class FailuresTest {
    private final Failures failures =
            new Failures(SmallPortal.target(30), text -> text.replace("mo-cua-ra", "…"));

    @ParameterizedTest
    @CsvSource({
        "TRANSIENT, PUBLISH_FAILED",
        "DAMAGED, PUBLISH_DAMAGED",
        "UNREACHABLE, PUBLISH_UNREACHABLE",
        "NOT_TRUSTED, PUBLISH_NOT_TRUSTED",
        "REFUSED, PUBLISH_REFUSED",
        "FULL, PUBLISH_FULL",
        "CONFLICT, PUBLISH_CONFLICT",
        "UNFIT, PUBLISH_UNFIT",
    })
    void everyKindIsToldWhereItsTargetIsWrittenAndNoSecretWithIt(Kind kind, Fault fault) {
        IOException library = new IOException("password mo-cua-ra");
        Diagnostic told =
                failures.diagnostic(
                        RemoteFailure.of(kind, "PUT /a:\n\u001b[31m403 for mo-cua-ra", library));

        assertThat(told.fault()).isEqualTo(fault);
        assertThat(told.position()).hasToString("content/site.yaml:7:3");
        assertThat(told.arguments()).containsExactly("kho", "PUT /a: [31m403 for …");
        assertThat(Publishing.messages(List.of(told))).doesNotContain("mo-cua-ra", "{0}", "{1}");
    }

    @Test
    void aDriverThatCannotBeLoaded() {
        Diagnostic told =
                failures.diagnostic(
                        new DriverUnavailable("git", "offline", new IOException("offline")));

        assertThat(told.fault()).isEqualTo(Fault.PUBLISH_DRIVER_UNAVAILABLE);
        assertThat(told.arguments()).containsExactly("kho", "git", "offline");
    }

    @Test
    void aRecordOfALaterProgram() {
        Diagnostic told = failures.diagnostic(new UnreadableRecord(Fault.PUBLISH_RECORD_NEWER));

        assertThat(told.fault()).isEqualTo(Fault.PUBLISH_RECORD_NEWER);
    }

    @Test
    void targetsAreChosenByName() {
        PublishTarget kho = SmallPortal.target(30);

        assertThat(PublishConfig.chosen(List.of(kho), " ").value()).containsExactly(kho);
        assertThat(PublishConfig.chosen(List.of(kho), "kho, kho").value()).containsExactly(kho);
        assertThat(faults(List.of(), "")).containsExactly(Fault.PUBLISH_NO_TARGET);
        assertThat(faults(List.of(kho, kho), "")).containsExactly(Fault.PUBLISH_TARGET_UNNAMED);
        assertThat(faults(List.of(kho), "ko")).containsExactly(Fault.PUBLISH_TARGET_UNKNOWN);
    }

    private static List<Fault> faults(List<PublishTarget> targets, String written) {
        return PublishConfig.chosen(targets, written).diagnostics().stream()
                .map(Diagnostic::fault)
                .toList();
    }
}

package vn.bantin.publish.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.OutputPath;

/** What looks like a leak and is none: a false alarm would stop the portal from being published. */
class NearMissesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Chị em dự kiến giới thiệu hai người",
                "<p>họp kín bàn nhân sự",
                "<p>Hãy đổi mật khẩu: dùng ít nhất 12 ký tự",
                "<p>Mật khẩu: ********",
                "<input type=\"password\" id=\"p2x9k7q1\" name=\"password\">",
                "function f(token=e.nextToken(1)){return secret=document.title}",
                "<a href=\"https://cho.vn/xem?token=a8Kq72Lm9XzP\">",
                "<a href=\"https://lan@cho.vn/\"> <a href=\"https://cho.vn:8080/@lan:viet1234\">",
                "<p>-----BEGIN PUBLIC KEY----- và -----BEGIN CERTIFICATE-----",
                "<p>AKIA1234 ghp_ngan eyJhbGciOiJIUzI1NiJ9 xoxb-1 AIzaSy",
                "<a href=\"/home/\"> <a href=\"https://cho.vn/home/lananh2/\">",
                "<p>/home/lananhtu/x và C:\\ban-tin",
                "<p>lananh@phunu.vn, may-dung-012",
                "<p>gX7&amp;pQ2&lt;mZ8",
                "<a href=\"/tin-tuc/2026/12/hop-kin-ban/\"> DSC_hop_kin_08.jpg",
                "<meta name=\"token-count\" content=\"12\"> <b class=pass>a1b2c3d4e5</b>",
                "integrity=\"sha384-Li9vy3DqF8tnTXuiaAJuML3ky+er10rcgNR/VqsVpcw+ThHmYcwiB1pbOxEbzJr7\"",
                "<p>Số 1234567890:ABCDEFGHIJKLMNOP lúc 10:AAA"
            })
    void isNotReported(String text) {
        Scan scan = new Scan(SeededLeaks.rules(), PublishedTexts.NONE);
        scan.file(new OutputPath("tin/a.html"), SeededLeaks.utf8(text));

        assertThat(scan.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".nojekyll",
                ".htaccess",
                ".well-known/security.txt",
                "bai.md/index.html",
                "key/index.html",
                "anh/zip.jpg",
                "tin/index.html.gz"
            })
    void namesThatAreFine(String path) {
        Scan scan = new Scan(SeededLeaks.rules(), PublishedTexts.NONE);
        scan.file(new OutputPath(path), SeededLeaks.utf8("x"));

        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("what something published says too is no leak, and that is asked once")
    void whatIsPublishedGivesNothingAway() {
        List<Collection<Canary>> asked = new ArrayList<>();
        PublishedTexts published =
                found -> {
                    asked.add(found);
                    return Set.copyOf(
                            found.stream()
                                    .filter(c -> c.text().equals(SeededLeaks.SENTENCE))
                                    .toList());
                };
        Scan scan = new Scan(SeededLeaks.rules(), published);
        scan.file(new OutputPath("a.html"), SeededLeaks.utf8(SeededLeaks.SENTENCE));
        scan.file(
                new OutputPath("b.html"),
                SeededLeaks.utf8(SeededLeaks.SENTENCE + "." + SeededLeaks.CAPTION));
        List<Diagnostic> leaks = scan.diagnostics();

        assertThat(leaks).hasSize(1);
        assertThat(leaks.get(0).position().toString()).isEqualTo("output/b.html:1:36");
        assertThat(asked).hasSize(1);
    }

    @Test
    void nobodyIsAskedWhereNothingWasFound() {
        Scan scan =
                new Scan(
                        SeededLeaks.rules(),
                        found -> {
                            throw new AssertionError("asked");
                        });
        scan.file(new OutputPath("a.html"), SeededLeaks.utf8("<p>Tin thường"));

        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("a file that the portal asks for may leave whatever its type")
    void allowed() {
        ScanRules rules =
                new ScanRules(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(new OutputPath("mau-don.docx")));
        Scan scan = new Scan(rules, PublishedTexts.NONE);
        scan.file(new OutputPath("mau-don.docx"), SeededLeaks.utf8("PK\u0003\u0004"));

        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("what cannot be looked into is stopped")
    void unreadable() {
        Scan scan = new Scan(SeededLeaks.rules(), PublishedTexts.NONE);
        scan.file(new OutputPath("a.html.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 1});
        scan.file(new OutputPath("b.jpg"), new byte[] {-1, (byte) 0xD8, -1, (byte) 0xE1, 9});

        assertThat(scan.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.LEAK_UNREADABLE, Fault.LEAK_UNREADABLE);
    }

    @Test
    @DisplayName("only variables that are secret by name, and values that tell something")
    void secretsOfTheEnvironment() {
        List<NamedSecret> secrets =
                SecretValues.of(
                        Map.ofEntries(
                                Map.entry("GITHUB_TOKEN", "a1b2c3d4e5"),
                                Map.entry("sshPassphrase", "mưa rào tháng bảy"),
                                Map.entry("DB_PWD", "x9y8z7w6v5"),
                                Map.entry("APIKEY", "q1w2e3r4t5"),
                                Map.entry("DATABASE_URL", "postgres://lan:Mk9x8Tq2@kho/x"),
                                Map.entry("PWD", "/home/lananh/trang"),
                                Map.entry("SSH_AUTH_SOCK", "/run/agent.sock"),
                                Map.entry("XKB_KEYMAP", "vietnamese"),
                                Map.entry("SECRET_SHORT", "a1b2"),
                                Map.entry("SECRET_SAME", "aaaaaaaaaaaa"),
                                Map.entry("STORE_PASSWORD", "changeit"),
                                Map.entry("AUTH_URL", "https://dang-nhap.vidu.vn/v2"),
                                Map.entry("AWS_SECRET", "/q8Zk3xW9vLmT5yB7nR2"),
                                Map.entry("MONKEYS", "muoihaicon"),
                                Map.entry("PATH", "/usr/bin:/bin")));

        assertThat(secrets)
                .extracting(NamedSecret::name)
                .containsExactly(
                        "APIKEY",
                        "AWS_SECRET",
                        "DATABASE_URL",
                        "DB_PWD",
                        "GITHUB_TOKEN",
                        "sshPassphrase");
        assertThat(secrets.toString()).doesNotContain("a1b2c3d4e5", "Mk9x8Tq2");
    }

    @Test
    @DisplayName("rules have a print of their own, which knows every part")
    void printOfRules() {
        ScanRules rules = SeededLeaks.rules();

        assertThat(rules.print()).isEqualTo(SeededLeaks.rules().print());
        assertThat(rules.withoutDocuments().print())
                .isNotEqualTo(rules.print())
                .isEqualTo(SeededLeaks.rules().withoutDocuments().print());
    }
}

package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.image.Pictures;

/** Names that volunteers give photos, and names that they mistype. */
class PhotoNamesTest {
    private static final String IN_2022 = "content/tin-tuc/2022/";
    private static final byte[] PHOTO = Pictures.encode(Pictures.noise(1_300, 900), "jpeg");
    private static final String ACCENTED = "ảnh hội nghị (1) ở Thuỷ.jpg";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ảnh hội nghị (1) ở Thuỷ.jpg>",
                "ảnh%20hội%20nghị%20(1)%20ở%20Thuỷ.jpg",
                "%E1%BA%A3nh%20h%E1%BB%99i%20ngh%E1%BB%8B%20(1)%20%E1%BB%9F%20Thu%E1%BB%B7.jpg",
                "<./ảnh hội nghị (1) ở Thuỷ.jpg>"
            })
    void accentsBlanksAndParenthesesAreNamesLikeAnyOther(String written) {
        BuildReport report =
                site(ACCENTED, "cover: {src: '" + ACCENTED + "', alt: Lời}", written).build();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.failed()).isFalse();
    }

    /** macOS writes marks apart from their letters; an article written elsewhere does not. */
    @Test
    void theSameNameInAnotherNormalFormIsNamed() {
        String apart = Normalizer.normalize("ảnh.jpg", Normalizer.Form.NFD);
        BuildReport report = site(apart, "cover: {src: ảnh.jpg, alt: Lời}", "ảnh.jpg").build();

        assertThat(report.failed()).isTrue();
        assertThat(report.diagnostics())
                .extracting(Diagnostic::fault)
                .contains(Fault.PICTURE_MISSING, Fault.BROKEN_LINK);
        assertThat(hints(report)).hasSize(2).allMatch(hint -> hint.contains("nh.jpg"));
    }

    @Test
    void aMissingPhotoIsToldWithTheNearestName() {
        BuildReport report =
                site("hoi-nghi.jpg", "cover: {src: hoi-ngi.jpg, alt: Lời}", "Hoi-nghi.JPG").build();

        assertThat(BrokenSite.places(report))
                .contains(
                        IN_2022 + "bai.md:6:14 PICTURE_MISSING",
                        IN_2022 + "bai.md:9:1 BROKEN_LINK");
        assertThat(hints(report)).hasSize(2).allMatch(hint -> hint.contains("hoi-nghi.jpg"));
    }

    private BrokenSite site(String file, String cover, String written) {
        return BrokenSite.good(folder)
                .write(IN_2022 + file, PHOTO)
                .write(
                        IN_2022 + "bai.md",
                        "---\ntitle: Bài\ndate: 2022-10-07\nauthor: Lê Hà\nphotoCredit: A\n"
                                + cover
                                + "\n---\n\n![Lời]("
                                + written
                                + ")\n");
    }

    private static List<String> hints(BuildReport report) {
        return report.diagnostics().stream()
                .filter(
                        fault ->
                                fault.fault() == Fault.PICTURE_MISSING
                                        || fault.fault() == Fault.BROKEN_LINK)
                .map(fault -> String.join(" ", fault.arguments()))
                .toList();
    }
}

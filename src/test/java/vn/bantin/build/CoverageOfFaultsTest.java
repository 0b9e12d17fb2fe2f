package vn.bantin.build;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Fault;

/** Every fault and every row of the catalogue has a fixture or a test that is named here. */
class CoverageOfFaultsTest {
    private static final Path TESTS = Path.of("src/test/java/vn/bantin");

    /**
     * Faults that need what git cannot hold: huge files, links, pipes, twins of one name, a disk or
     * a lock that fails, time that runs out. Each with the test that makes it, {@code ""} where no
     * machine of ours can.
     */
    private static final Map<Fault, String> WITHOUT_FIXTURE =
            Map.ofEntries(
                    // Of goals that are asked something: no build has these.
                    entry(Fault.ADDRESS_ELSEWHERE, "build/InquiryFaultsTest ADDRESS_ELSEWHERE"),
                    entry(Fault.ADDRESS_UNKNOWN, "build/InquiryFaultsTest ADDRESS_UNKNOWN"),
                    entry(Fault.DOCUMENT_AMBIGUOUS, "build/InquiryFaultsTest DOCUMENT_AMBIGUOUS"),
                    entry(Fault.DOCUMENT_OUTSIDE, "build/InquiryFaultsTest DOCUMENT_OUTSIDE"),
                    entry(Fault.DOCUMENT_UNKNOWN, "build/InquiryFaultsTest DOCUMENT_UNKNOWN"),
                    entry(Fault.ARTICLE_EXISTS, "build/ArticleCreationTest ARTICLE_EXISTS"),
                    entry(Fault.DAY_INVALID, "desk/DateRangeTest DAY_INVALID"),
                    entry(Fault.FILE_EXISTS, "build/ArticleCreationTest FILE_EXISTS"),
                    entry(Fault.FILE_NOT_WRITTEN, "build/NewPortalTest FILE_NOT_WRITTEN"),
                    entry(Fault.FOLDER_NOT_EMPTY, "build/NewPortalTest FOLDER_NOT_EMPTY"),
                    entry(Fault.PARAMETER_DAMAGED, "build/ArticleCreationTest PARAMETER_DAMAGED"),
                    entry(Fault.PARAMETER_MISSING, "build/ArticleCreationTest PARAMETER_MISSING"),
                    entry(Fault.RANGE_REVERSED, "desk/DateRangeTest RANGE_REVERSED"),
                    entry(Fault.ALIAS_BY_HAND, "build/LedgerRebuildTest ALIAS_BY_HAND"),
                    entry(Fault.SOURCE_NOT_WRITTEN, "build/LedgerRebuildTest SOURCE_NOT_WRITTEN"),
                    entry(Fault.BODY_TOO_LARGE, "build/GeneratedErrorsTest MD09_a_body_over"),
                    entry(Fault.BUILD_BUSY, "cache/BuildLockTest BUILD_BUSY"),
                    entry(Fault.CACHE_DOUBTFUL, "build/UnchangedRebuildTest CACHE_DOUBTFUL"),
                    entry(Fault.CACHE_FOLDER_UNUSABLE, "cache/BuildLockTest CACHE_FOLDER_UNUSABLE"),
                    entry(Fault.CACHE_NOT_SAVED, "build/WholeBuildFaultsTest CACHE_NOT_SAVED"),
                    entry(Fault.CASE_TWIN, "build/GeneratedErrorsTest CASE_TWIN"),
                    entry(Fault.CONTENT_FOLDER_MISSING, "source/SourceScannerTest FS03_a_content"),
                    entry(Fault.DISK_FULL, "output/OutputFolderTest DF01_a_full_disk_names"),
                    entry(Fault.DISK_TOO_SMALL, "output/OutputFolderTest DISK_TOO_SMALL"),
                    // Of whoever asks other sites, or mends sources: no build has these.
                    entry(Fault.EXTERNAL_DEAD, "build/ExternalCheckTest EXTERNAL_DEAD"),
                    entry(Fault.EXTERNAL_PRIVATE, "build/ExternalCheckTest EXTERNAL_PRIVATE"),
                    entry(Fault.EXTERNAL_SILENT, "build/ExternalCheckTest EXTERNAL_SILENT"),
                    entry(Fault.EXTERNAL_UNFINISHED, "build/ExternalCheckTest EXTERNAL_UNFINISHED"),
                    entry(Fault.FILE_KEEPS_CHANGING, "source/SourceReaderTest FILE_KEEPS_CHANGING"),
                    entry(Fault.FILE_UNREADABLE, "source/SourceReaderTest FILE_UNREADABLE"),
                    entry(Fault.FOLDER_UNREADABLE, "source/SourceScannerTest FOLDER_UNREADABLE"),
                    entry(Fault.FOREIGN_FILE, "build/GeneratedErrorsTest FOREIGN_FILE"),
                    entry(Fault.FOREIGN_FILES, "build/UnchangedRebuildTest FOREIGN_FILES"),
                    entry(Fault.LOCK_UNSUPPORTED, "cache/BuildLockTest LOCK_UNSUPPORTED"),
                    entry(Fault.NAME_TOO_LONG, "source/SourceScannerTest NAME_TOO_LONG"),
                    entry(Fault.NAME_UNREADABLE, "build/GeneratedErrorsTest NAME_UNREADABLE"),
                    entry(Fault.NOT_AS_CLEAN, "build/VerifiedBuildTest NOT_AS_CLEAN"),
                    entry(Fault.OUTPUT_ALTERED, "build/GeneratedErrorsTest OUTPUT_ALTERED"),
                    entry(Fault.OUTPUT_IN_CONTENT, "output/RootChecksTest OUTPUT_IN_CONTENT"),
                    entry(Fault.OUTPUT_IS_FILE, "output/RootChecksTest OUTPUT_IS_FILE"),
                    entry(Fault.OUTPUT_NOT_WRITABLE, "output/RootChecksTest OUTPUT_NOT_WRITABLE"),
                    entry(Fault.OUTPUT_TOO_BROAD, "output/RootChecksTest OUTPUT_TOO_BROAD"),
                    entry(Fault.OUTPUT_WRITE_FAILED, "output/OutputFolderTest a_refused_write"),
                    entry(Fault.PATH_TOO_LONG, "source/SourceScannerTest PATH_TOO_LONG"),
                    entry(
                            Fault.PICTURE_FILE_TOO_LARGE,
                            "image/PictureReaderTest PICTURE_FILE_TOO_LARGE"),
                    // Of what is about to be published, and of what was.
                    entry(Fault.LEAK_DRAFT, "publish/scan/SeededLeaks LEAK_DRAFT"),
                    entry(Fault.LEAK_ENVIRONMENT, "publish/scan/SeededLeaks LEAK_ENVIRONMENT"),
                    entry(Fault.LEAK_FILE_TYPE, "publish/scan/SeededLeaks LEAK_FILE_TYPE"),
                    entry(Fault.LEAK_HIDDEN_FILE, "publish/scan/SeededLeaks LEAK_HIDDEN_FILE"),
                    entry(Fault.LEAK_KEY, "publish/scan/SeededLeaks LEAK_KEY"),
                    entry(Fault.LEAK_MACHINE_PATH, "publish/scan/SeededLeaks LEAK_MACHINE_PATH"),
                    entry(Fault.LEAK_PASSWORD, "publish/scan/SeededLeaks LEAK_PASSWORD"),
                    entry(
                            Fault.LEAK_PHOTO_METADATA,
                            "publish/scan/SeededLeaks LEAK_PHOTO_METADATA"),
                    entry(
                            Fault.LEAK_PHOTO_ORIGINAL,
                            "publish/scan/SeededLeaks LEAK_PHOTO_ORIGINAL"),
                    entry(Fault.LEAK_MORE, "build/UnpublishedTextsTest LEAK_MORE"),
                    entry(Fault.LEAK_UNREADABLE, "publish/scan/NearMissesTest LEAK_UNREADABLE"),
                    entry(Fault.HUB_REFUSED, "publish/after/HubAndPurgeTest HUB_REFUSED"),
                    entry(Fault.HUB_SILENT, "publish/after/HubAndPurgeTest HUB_SILENT"),
                    entry(
                            Fault.PURGE_NOT_CONFIDENTIAL,
                            "publish/after/HubAndPurgeTest PURGE_NOT_CONFIDENTIAL"),
                    entry(Fault.PURGE_REFUSED, "publish/after/HubAndPurgeTest PURGE_REFUSED"),
                    entry(Fault.PURGE_SILENT, "publish/after/HubAndPurgeTest PURGE_SILENT"),
                    entry(Fault.VERIFY_CAPTIVE, "publish/after/VerificationTest VERIFY_CAPTIVE"),
                    entry(Fault.VERIFY_DIFFERS, "publish/after/VerificationTest VERIFY_DIFFERS"),
                    entry(
                            Fault.VERIFY_ELSEWHERE,
                            "publish/after/VerificationTest VERIFY_ELSEWHERE"),
                    entry(Fault.VERIFY_ENCODED, "publish/after/VerificationTest VERIFY_ENCODED"),
                    entry(
                            Fault.VERIFY_NOTHING_IS_MISSING,
                            "publish/after/VerificationTest VERIFY_NOTHING_IS_MISSING"),
                    entry(
                            Fault.VERIFY_NOT_COMPARED,
                            "publish/after/VerificationTest VERIFY_NOT_COMPARED"),
                    entry(
                            Fault.VERIFY_REWRITTEN,
                            "publish/after/VerificationTest VERIFY_REWRITTEN"),
                    entry(Fault.VERIFY_SILENT, "publish/after/VerificationTest VERIFY_SILENT"),
                    entry(Fault.VERIFY_STATUS, "publish/after/VerificationTest VERIFY_STATUS"),
                    // Of whoever publishes: no build has these.
                    entry(Fault.PUBLISH_AGE_UNKNOWN, "publish/GuardsTest PUBLISH_AGE_UNKNOWN"),
                    entry(Fault.PUBLISH_CONFLICT, "publish/FailuresTest PUBLISH_CONFLICT"),
                    entry(
                            Fault.PUBLISH_CONTENT_CHANGED,
                            "publish/GuardsTest PUBLISH_CONTENT_CHANGED"),
                    entry(Fault.PUBLISH_DAMAGED, "publish/FailuresTest PUBLISH_DAMAGED"),
                    entry(Fault.PUBLISH_DRAFTS, "publish/GuardsTest PUBLISH_DRAFTS"),
                    entry(
                            Fault.PUBLISH_DRIVER_UNAVAILABLE,
                            "publish/FailuresTest PUBLISH_DRIVER_UNAVAILABLE"),
                    entry(
                            Fault.PUBLISH_EXAMPLE_ADDRESS,
                            "publish/GuardsTest PUBLISH_EXAMPLE_ADDRESS"),
                    entry(Fault.PUBLISH_FAILED, "publish/FailuresTest PUBLISH_FAILED"),
                    entry(Fault.PUBLISH_FOREIGN, "publish/GuardsTest PUBLISH_FOREIGN"),
                    entry(Fault.PUBLISH_FROM_FUTURE, "publish/GuardsTest PUBLISH_FROM_FUTURE"),
                    entry(Fault.PUBLISH_FULL, "publish/FailuresTest PUBLISH_FULL"),
                    entry(Fault.PUBLISH_LOCAL_ADDRESS, "publish/GuardsTest PUBLISH_LOCAL_ADDRESS"),
                    entry(Fault.PUBLISH_LOCKED, "publish/PublisherTest PUBLISH_LOCKED"),
                    entry(Fault.PUBLISH_LOCK_SHARED, "publish/GuardsTest PUBLISH_LOCK_SHARED"),
                    entry(Fault.PUBLISH_NOT_TRUSTED, "publish/FailuresTest PUBLISH_NOT_TRUSTED"),
                    entry(Fault.PUBLISH_NO_BUILD, "publish/GuardsTest PUBLISH_NO_BUILD"),
                    entry(Fault.PUBLISH_NO_TARGET, "publish/FailuresTest PUBLISH_NO_TARGET"),
                    entry(Fault.PUBLISH_PARTLY, "publish/PublisherTest PUBLISH_PARTLY"),
                    entry(
                            Fault.PUBLISH_RECORD_DAMAGED,
                            "publish/RecordCodecTest PUBLISH_RECORD_DAMAGED"),
                    entry(
                            Fault.PUBLISH_RECORD_FOREIGN,
                            "publish/RecordCodecTest PUBLISH_RECORD_FOREIGN"),
                    entry(
                            Fault.PUBLISH_RECORD_NEWER,
                            "publish/RecordCodecTest PUBLISH_RECORD_NEWER"),
                    entry(Fault.PUBLISH_REFUSED, "publish/PublisherTest PUBLISH_REFUSED"),
                    entry(
                            Fault.PUBLISH_RELEASE_UNKNOWN,
                            "publish/RollbackTest PUBLISH_RELEASE_UNKNOWN"),
                    entry(Fault.PUBLISH_STALE, "publish/GuardsTest PUBLISH_STALE"),
                    entry(
                            Fault.PUBLISH_TARGET_UNKNOWN,
                            "publish/FailuresTest PUBLISH_TARGET_UNKNOWN"),
                    entry(
                            Fault.PUBLISH_TARGET_UNNAMED,
                            "publish/FailuresTest PUBLISH_TARGET_UNNAMED"),
                    entry(
                            Fault.PUBLISH_TOO_MANY_DELETES,
                            "publish/GuardsTest PUBLISH_TOO_MANY_DELETES"),
                    entry(Fault.PUBLISH_TREE_DIFFERS, "publish/GuardsTest PUBLISH_TREE_DIFFERS"),
                    entry(Fault.PUBLISH_UNFINISHED, "publish/GuardsTest PUBLISH_UNFINISHED"),
                    entry(Fault.PUBLISH_UNFIT, "publish/FailuresTest PUBLISH_UNFIT"),
                    entry(Fault.PUBLISH_UNREACHABLE, "publish/FailuresTest PUBLISH_UNREACHABLE"),
                    entry(
                            Fault.PUBLISH_SERVER_UNKNOWN,
                            "maven/CredentialSourceTest PUBLISH_SERVER_UNKNOWN"),
                    entry(
                            Fault.PUBLISH_SERVER_UNREADABLE,
                            "maven/CredentialSourceTest PUBLISH_SERVER_UNREADABLE"),
                    entry(Fault.SITE_CONFIG_MISSING, "build/GeneratedErrorsTest SITE_CONFIG"),
                    entry(Fault.SOURCE_TOO_LARGE, "source/SourceReaderTest SOURCE_TOO_LARGE"),
                    entry(Fault.SPECIAL_FILE, "source/SourceScannerTest SPECIAL_FILE"),
                    entry(Fault.STAGING_IN_OUTPUT, "output/RootChecksTest STAGING_IN_OUTPUT"),
                    entry(Fault.SYMLINK, "build/GeneratedErrorsTest SYMLINK"),
                    entry(Fault.TEMPLATE_MEMORY, "render/TemplateFaultsTest TEMPLATE_MEMORY"),
                    entry(Fault.TEMPLATE_TOO_SLOW, "render/TemplateFaultsTest TEMPLATE_TOO_SLOW"),
                    entry(Fault.UNICODE_TWIN, "build/GeneratedErrorsTest UNICODE_TWIN"),
                    entry(Fault.WEBP_UNAVAILABLE, "build/PhotoRebuildTest WEBP_UNAVAILABLE"));

    /** Sections of the catalogue that a build can meet, with their last rows. */
    private static final Map<String, Integer> ROWS =
            Map.of("FM", 27, "MD", 25, "TP", 15, "IM", 16, "FS", 16, "CL", 9, "UN", 11);

    /**
     * CL04, CL07: the clock of publishing. CL05: no clock is read while building. FS13: serving.
     * FS14, FS15: disks that cannot rename. FS16: Windows. IM16: files that are no photos are not
     * published at all. UN11: importing.
     */
    private static final Set<String> OF_OTHER_STAGES =
            Set.of("CL04", "CL05", "CL07", "FS13", "FS14", "FS15", "FS16", "IM16", "UN11");

    @Test
    void everyFaultIsInSomeMessageFileOrMadeByATest() throws IOException {
        String messages = texts(BrokenSite.ERRORS, ".err") + texts(CheckRulesTest.FIXTURES, ".out");
        for (Fault fault : Fault.values()) {
            assertThat(messages.contains("[" + fault + "]"))
                    .as("%s: either a fixture or a line in WITHOUT_FIXTURE", fault)
                    .isNotEqualTo(WITHOUT_FIXTURE.containsKey(fault));
        }
    }

    @Test
    void theTestsNamedHereExist() throws IOException {
        for (String test : WITHOUT_FIXTURE.values()) {
            if (!test.isEmpty()) {
                String[] parts = test.split(" ", 2);
                assertThat(Files.readString(TESTS.resolve(parts[0] + ".java"))).contains(parts[1]);
            }
        }
    }

    @Test
    void everyRowOfTheCatalogueHasAFixtureOrATest() throws IOException {
        String tests = texts(TESTS, "Test.java").toUpperCase(Locale.ROOT);
        List<String> fixtures = Arrays.stream(BrokenSite.ERRORS.toFile().list()).sorted().toList();
        new TreeMap<>(ROWS)
                .forEach(
                        (section, last) -> {
                            for (int i = 1; i <= last; i++) {
                                String row = section + (i < 10 ? "0" : "") + i;
                                boolean covered =
                                        fixtures.stream().anyMatch(name -> name.startsWith(row))
                                                || tests.contains(row);
                                assertThat(covered || OF_OTHER_STAGES.contains(row))
                                        .as(row)
                                        .isTrue();
                            }
                        });
    }

    private static String texts(Path folder, String ending) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                if (!file.endsWith("CoverageOfFaultsTest.java")) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}

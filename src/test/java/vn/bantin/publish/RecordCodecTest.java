package vn.bantin.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Fault;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.ReleaseRecord.Line;
import vn.bantin.publish.ReleaseRecord.Retained;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.Serving;
import vn.bantin.publish.remote.Wave;

class RecordCodecTest {
    private static final Serving CSS = new Serving("text/css; charset=utf-8", "gzip", "immutable");
    private static final ReleaseRecord RECORD = record();

    private static ReleaseRecord record() {
        TreeMap<OutputPath, Line> files = new TreeMap<>();
        files.put(
                new OutputPath("index.html"),
                new Line(new Fingerprint(1, -2), 9472, Wave.HOME, SmallPortal.PLAIN));
        files.put(
                new OutputPath("cũ/bài 1.htm"),
                new Line(new Fingerprint(3, 4), -1, Wave.PAGE, SmallPortal.PLAIN));
        TreeMap<OutputPath, Retained> retained = new TreeMap<>();
        retained.put(
                new OutputPath("assets/a.css"),
                new Retained(
                        new Line(new Fingerprint(5, 6), 12, Wave.ASSET, CSS),
                        LocalDate.parse("2026-11-20")));
        return new ReleaseRecord(
                new ReleaseId("20261126T080000Z-1a2b3c4d"),
                Instant.parse("2026-11-26T08:00:00Z"),
                new Fingerprint(7, 8),
                URI.create("https://phunu.org.vn/"),
                files,
                retained);
    }

    @Test
    void linesThatAPersonCanRead() throws IOException {
        byte[] bytes = RecordCodec.write(RECORD);

        String text =
                new String(
                        new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), UTF_8);
        assertThat(text)
                .isEqualTo(
                        """
                        bantin-release 1
                        release 20261126T080000Z-1a2b3c4d
                        made 2026-11-26T08:00:00Z
                        generator 00000000000000070000000000000008
                        base https://phunu.org.vn/
                        servings 2
                        text/html; charset=utf-8||no-cache
                        text/css; charset=utf-8|gzip|immutable
                        files 2
                        00000000000000030000000000000004 -1 PAGE 0 cũ/bài 1.htm
                        0000000000000001fffffffffffffffe 9472 HOME 0 index.html
                        retained 1
                        00000000000000050000000000000006 12 ASSET 1 2026-11-20 assets/a.css
                        checksum 050e72ab5c49705b00000000000001b1
                        """);
        assertThat(RecordCodec.read(bytes)).isEqualTo(RECORD);
    }

    @Test
    void theSameRecordIsTheSameBytes() {
        assertThat(RecordCodec.write(record())).isEqualTo(RecordCodec.write(RECORD));
    }

    @Test
    void cutOffAnywhereItIsDamagedAndNeverEmpty() {
        byte[] whole = RecordCodec.write(RECORD);
        for (int length = 2; length < whole.length; length++) {
            assertThat(fault(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .isEqualTo(Fault.PUBLISH_RECORD_DAMAGED);
        }
        assertThat(fault(new byte[0])).isEqualTo(Fault.PUBLISH_RECORD_DAMAGED);
    }

    @Test
    void withAnyBitTurnedItIsNoOtherRecord() {
        byte[] whole = RecordCodec.write(RECORD);
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] turned = whole.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                // Some bits of the header of gzip mean nothing.
                assertThat(RecordCodec.read(turned)).isEqualTo(RECORD);
            } catch (UnreadableRecord damaged) {
                assertThat(damaged.fault()).isNotEqualTo(Fault.PUBLISH_RECORD_NEWER);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>Đăng nhập Wi-Fi</title>",
                "{}",
                "release 1",
                "\u001f"
            })
    void nw11WhatIsNotOursIsNoRecord(String answer) {
        assertThat(fault(answer.getBytes(UTF_8))).isEqualTo(Fault.PUBLISH_RECORD_FOREIGN);
        assertThat(fault(RecordText.pack(answer))).isEqualTo(Fault.PUBLISH_RECORD_FOREIGN);
    }

    @Test
    void aLaterVersionIsLeftAlone() {
        assertThat(fault(RecordText.pack("bantin-release 2\nwhatever\n")))
                .isEqualTo(Fault.PUBLISH_RECORD_NEWER);
    }

    @Test
    void linesThatMakeNoSense() {
        assertThat(fault(RecordText.pack("bantin-release 1\nrelease latest\n")))
                .isEqualTo(Fault.PUBLISH_RECORD_DAMAGED);
    }

    private static Fault fault(byte[] bytes) {
        UnreadableRecord unreadable =
                catchThrowableOfType(UnreadableRecord.class, () -> RecordCodec.read(bytes));
        assertThat(unreadable).as("was read").isNotNull();
        return unreadable.fault();
    }
}

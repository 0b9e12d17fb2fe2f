package vn.bantin.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.limit.Ending;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;

class PictureReaderTest {
    private static final BufferedImage QUARTERS = Pictures.quarters(40, 20);

    @ParameterizedTest
    @CsvSource({"anh.jpg,jpeg,JPEG", "ANH.JPEG,jpeg,JPEG", "anh.PNG,png,PNG", "a.b.gif,gif,GIF"})
    void headOfAWholePicture(String name, String encoding, PictureFormat format) {
        byte[] bytes = Pictures.encode(QUARTERS, encoding);

        PictureHead head = read(name, bytes).value().orElseThrow();

        assertThat(head)
                .isEqualTo(
                        new PictureHead(
                                new SourcePath("tin/" + name),
                                Digest.ofBytes(bytes),
                                format,
                                40,
                                20,
                                1,
                                format == PictureFormat.GIF,
                                Credit.NONE));
    }

    @Test
    void sizeIsThatAfterTurning() {
        byte[] lying =
                Pictures.withSegment(Pictures.encode(QUARTERS, "jpeg"), 0xE1, Pictures.exif(6));

        PictureHead head = read("anh.jpg", lying).value().orElseThrow();

        assertThat(head.width()).isEqualTo(20);
        assertThat(head.height()).isEqualTo(40);
        assertThat(head.orientation()).isEqualTo(6);
        assertThat(head.stored()).isEqualTo(new Size(40, 20));
    }

    @Test
    void alphaIsTold() {
        byte[] rgba = Pictures.encode(new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB), "png");
        byte[] rgb = Pictures.encode(QUARTERS, "png");

        assertThat(read("a.png", rgba).value().orElseThrow().alpha()).isTrue();
        assertThat(read("a.png", rgb).value().orElseThrow().alpha()).isFalse();
        assertThat(read("a.png", Pictures.withChunk(rgb, "tRNS", new byte[6])).value())
                .get()
                .extracting(PictureHead::alpha)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "60000,60000",
        "30000,30000",
        "2147483647,2147483647",
        "-1,-1",
        "12001,1",
        "1,12001",
        "10000,5001"
    })
    void im01im02TooLargeIsToldFromTheHeader(int width, int height) {
        assertThat(faultOf("bom.png", Pictures.pngClaiming(width, height)))
                .isEqualTo(Fault.PICTURE_TOO_LARGE);
    }

    @Test
    void im01TheLargestAllowedIsAllowed() {
        assertThat(read("to.png", Pictures.pngClaiming(10_000, 5_000)).value()).isPresent();
        assertThat(read("to.png", Pictures.pngClaiming(12_000, 1)).value()).isPresent();
    }

    @Test
    void im02NoPixels() {
        assertThat(faultOf("a.png", Pictures.pngClaiming(0, 0))).isEqualTo(Fault.PICTURE_EMPTY);
        assertThat(faultOf("a.png", Pictures.pngClaiming(5, 0))).isEqualTo(Fault.PICTURE_EMPTY);
        assertThat(faultOf("a.jpg", new byte[0])).isEqualTo(Fault.PICTURE_EMPTY);
    }

    @Test
    void im02GifOf28BytesThatClaimsToBeHuge() {
        byte[] gif =
                Pictures.concat(
                        Pictures.latin1("GIF89a"),
                        new byte[] {-1, -1, -1, -1, 0, 0, 0},
                        new byte[] {0x2C, 0, 0, 0, 0, -1, -1, -1, -1, 0, 2, 1, 0, 0, 0x3B});

        assertThat(gif).hasSize(28);
        assertThat(faultOf("a.gif", gif)).isEqualTo(Fault.PICTURE_TOO_LARGE);
    }

    static Stream<Arguments> wholePictures() {
        BufferedImage noise = Pictures.noise(48, 48);
        return Stream.of(
                Arguments.of("a.jpg", Pictures.encode(noise, "jpeg")),
                Arguments.of("a.jpg", Pictures.progressiveJpeg(noise)),
                Arguments.of(
                        "a.jpg",
                        // A thumbnail has an end mark of its own.
                        Pictures.withSegment(
                                Pictures.encode(noise, "jpeg"),
                                0xE1,
                                Pictures.concat(
                                        Pictures.exif(1),
                                        Pictures.encode(Pictures.quarters(16, 16), "jpeg")))),
                Arguments.of("a.png", Pictures.encode(noise, "png")),
                Arguments.of("a.gif", Pictures.gif(noise, noise)));
    }

    @ParameterizedTest
    @MethodSource("wholePictures")
    void im03CutOffAtEvery64Bytes(String name, byte[] whole) {
        assertThat(read(name, whole).value()).isPresent();
        for (int length = 64; length < whole.length; length += 64) {
            assertThat(faultOf(name, Arrays.copyOf(whole, length)))
                    .as("%d of %d bytes", length, whole.length)
                    .isEqualTo(Fault.PICTURE_CUT_OFF);
        }
        assertThat(faultOf(name, Arrays.copyOf(whole, whole.length - 1)))
                .isEqualTo(Fault.PICTURE_CUT_OFF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTML|<!DOCTYPE html><html><script>alert(1)</script></html>",
                "HTML|\uFEFF  <HTML>",
                "PHP|<?php system('id');",
                "SVG|<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "SVG|<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>",
                "BMP|BM......",
                "TIFF/RAW|II*\0....",
                "TIFF/RAW|MM\0*....",
                "HEIC|\0\0\0\u0018ftypheic\0\0\0\0",
                "HEIC|\0\0\0\u0018ftypmif1\0\0\0\0",
                "AVIF|\0\0\0\u0018ftypavif\0\0\0\0",
                "PDF|%PDF-1.7"
            })
    void im04im05im12OtherTypesAreNamedAndRefused(String titleAndStart) {
        int bar = titleAndStart.indexOf('|');
        byte[] bytes = titleAndStart.substring(bar + 1).getBytes(UTF_8);

        Outcome<Optional<PictureHead>> outcome = read("anh.jpg", bytes);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .containsExactly(
                        Diagnostic.of(
                                Fault.PICTURE_TYPE_REFUSED,
                                Position.of("content/tin/anh.jpg"),
                                titleAndStart.substring(0, bar)));
    }

    @Test
    void im04JpegNamedPng() {
        assertThat(read("anh.png", Pictures.encode(QUARTERS, "jpeg")).diagnostics())
                .containsExactly(
                        Diagnostic.of(
                                Fault.PICTURE_WRONG_EXTENSION,
                                Position.of("content/tin/anh.png"),
                                "JPEG",
                                ".jpg"));
    }

    @Test
    void im04WhatIsNothingKnown() {
        assertThat(faultOf("anh.jpg", "Xin chào".getBytes(UTF_8)))
                .isEqualTo(Fault.PICTURE_TYPE_UNKNOWN);
    }

    @Test
    void im09ExifThatGoesInCircles() {
        ByteBuffer circle = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4);
        circle.put(Pictures.latin1("Exif\0\0MM\0*")).putInt(8).putShort((short) 2);
        circle.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(8);
        circle.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(3 << 16).putInt(8);

        assertThat(orientationWith(circle.array())).isEqualTo(3);
    }

    @Test
    void im09ExifWithAsManyAndAsHugeTagsAsFit() {
        int tags = 5_400;
        ByteBuffer many = ByteBuffer.allocate(6 + 8 + 2 + tags * 12 + 4);
        many.put(Pictures.latin1("Exif\0\0MM\0*")).putInt(8).putShort((short) tags);
        for (int i = 0; i < tags; i++) {
            many.putShort((short) 0x927C).putShort((short) 7).putInt(0x7FFFFFFF).putInt(26);
        }

        assertThat(orientationWith(many.array())).isEqualTo(1);
    }

    @Test
    void orientationInTheOtherByteOrder() {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
        exif.put(Pictures.latin1("Exif\0\0II*\0")).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(8).putInt(0);

        assertThat(orientationWith(exif.array())).isEqualTo(8);
    }

    @Test
    void im09AnyExifBytesGiveAnOrientation() {
        Random random = new Random(20_221_007);
        byte[] good = Pictures.exif(8);
        for (int i = 0; i < 20_000; i++) {
            byte[] bad = Arrays.copyOf(good, 6 + random.nextInt(good.length - 5));
            for (int n = random.nextInt(6); n > 0 && bad.length > 6; n--) {
                bad[6 + random.nextInt(bad.length - 6)] = (byte) random.nextInt(256);
            }
            assertThat(ExifOrientation.of(Arrays.copyOfRange(bad, 6, bad.length))).isBetween(1, 8);
        }
    }

    @Test
    void anyBytesEndInAHeadOrAFault() {
        Random random = new Random(8_032_026);
        for (byte[] whole :
                new byte[][] {
                    Pictures.encode(QUARTERS, "jpeg"),
                    Pictures.encode(QUARTERS, "png"),
                    Pictures.encode(QUARTERS, "gif")
                }) {
            for (int i = 0; i < 3_000; i++) {
                byte[] bad = whole.clone();
                for (int n = 1 + random.nextInt(5); n > 0; n--) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
                }
                Outcome<Optional<PictureHead>> outcome = read("a.jpg", bad);
                assertThat(outcome.value().isPresent()).isNotEqualTo(outcome.hasErrors());
            }
        }
    }

    @Test
    void jpegOfAbsurdlyManyScansIsRefused() {
        byte[] jpeg = Pictures.encode(QUARTERS, "jpeg");
        byte[] start = Arrays.copyOf(jpeg, jpeg.length - 2);
        byte[] scan = {-1, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
        byte[][] parts = new byte[200][];
        Arrays.fill(parts, scan);
        byte[] bad = Pictures.concat(start, Pictures.concat(parts), new byte[] {-1, (byte) 0xD9});

        assertThat(faultOf("a.jpg", bad)).isEqualTo(Fault.PICTURE_DAMAGED);
    }

    @Test
    void im12FileOfMoreThan50Megabytes() {
        byte[] large = Arrays.copyOf(Pictures.encode(QUARTERS, "jpeg"), 50 * 1024 * 1024 + 1);

        assertThat(read("a.jpg", large).diagnostics())
                .extracting(Diagnostic::fault, Diagnostic::arguments)
                .containsExactly(tuple(Fault.PICTURE_FILE_TOO_LARGE, List.of("51", "50")));
    }

    @Test
    void hugeFilesOfNothingAreWalkedInLinearTime() {
        byte[] nothing = new byte[40 * 1024 * 1024];
        nothing[0] = -1;
        nothing[1] = (byte) 0xD8;
        nothing[2] = -1;
        byte[] marks = new byte[40 * 1024 * 1024];
        Arrays.fill(marks, (byte) 0xFF);
        marks[1] = (byte) 0xD8;
        Ending.within(
                5,
                () -> {
                    assertThat(faultOf("a.jpg", nothing)).isEqualTo(Fault.PICTURE_CUT_OFF);
                    assertThat(faultOf("a.jpg", marks)).isEqualTo(Fault.PICTURE_CUT_OFF);
                });
    }

    private static int orientationWith(byte[] exif) {
        byte[] jpeg = Pictures.withSegment(Pictures.encode(QUARTERS, "jpeg"), 0xE1, exif);
        return read("a.jpg", jpeg).value().orElseThrow().orientation();
    }

    private static Fault faultOf(String name, byte[] bytes) {
        Outcome<Optional<PictureHead>> outcome = read(name, bytes);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().get(0).fault();
    }

    private static Outcome<Optional<PictureHead>> read(String name, byte[] bytes) {
        return new PictureReader().read(new SourcePath("tin/" + name), bytes);
    }
}

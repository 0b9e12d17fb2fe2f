package vn.bantin.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * IPTC's older form, IIM 4.2, as a resource among Photoshop's: {@code 8BIM}, number, name, length,
 * and in it one dataset after another. Read and written in UTF-8 only, which all but the oldest
 * software writes; bytes that are none are passed over, since nobody can tell what they mean.
 */
final class Iptc {
    /** Of the resource that holds IPTC (Adobe Photoshop File Formats, «Image resource IDs»). */
    private static final int RESOURCE = 0x0404;

    private static final int MARK = 0x1C;

    /** Record, dataset and most bytes (IIM 4.2, chapter 6). */
    private static final int APPLICATION = 2;

    private static final int BY_LINE = 80;
    private static final int CREDIT = 110;
    private static final int COPYRIGHT = 116;
    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_NOTICE = 128;

    /** Record 1:90, and what it says of UTF-8 (ISO/IEC 2022). */
    private static final byte[] UTF8_MARK = {MARK, 1, 90, 0, 3, 0x1B, '%', 'G'};

    private static final int MOST_DATASETS = 5_000;
    private static final int MOST_CREATORS = 10;

    private final List<String> creators = new ArrayList<>();
    private String line = "";
    private String copyright = "";

    private Iptc() {}

    /**
     * @param resources of Photoshop, one after another
     */
    static Credit inResources(byte[] resources) {
        ByteBuffer buffer = ByteBuffer.wrap(resources);
        int at = 0;
        while (at + 12 <= resources.length && isResource(resources, at)) {
            int name = 1 + (resources[at + 6] & 0xFF);
            int start = at + 6 + even(name) + 4;
            if (start > resources.length) {
                break;
            }
            long end = start + Integer.toUnsignedLong(buffer.getInt(start - 4));
            if (end > resources.length) {
                break;
            }
            if (buffer.getShort(at + 4) == RESOURCE) {
                return new Iptc().read(buffer.slice(start, (int) end - start));
            }
            at = even((int) end);
        }
        return Credit.NONE;
    }

    private static boolean isResource(byte[] resources, int at) {
        byte[] signature = {'8', 'B', 'I', 'M'};
        return Arrays.equals(resources, at, at + 4, signature, 0, 4);
    }

    private Credit read(ByteBuffer datasets) {
        for (int i = 0; i < MOST_DATASETS && datasets.remaining() >= 5; i++) {
            if ((datasets.get() & 0xFF) != MARK) {
                break;
            }
            int record = datasets.get() & 0xFF;
            int dataset = datasets.get() & 0xFF;
            int length = Short.toUnsignedInt(datasets.getShort());
            // Above 32,767 the length says how many bytes the real length has: nothing we read.
            if (length > Short.MAX_VALUE || length > datasets.remaining()) {
                break;
            }
            ByteBuffer value = datasets.slice(datasets.position(), length);
            datasets.position(datasets.position() + length);
            if (record == APPLICATION && length <= ForeignText.LONGEST_VALUE) {
                take(dataset, value);
            }
        }
        return new Credit(ForeignText.names(creators), line, copyright);
    }

    private void take(int dataset, ByteBuffer value) {
        if (dataset == BY_LINE && creators.size() < MOST_CREATORS) {
            creators.add(text(value));
        } else if (dataset == CREDIT) {
            line = text(value);
        } else if (dataset == COPYRIGHT) {
            copyright = text(value);
        }
    }

    private static String text(ByteBuffer value) {
        try {
            return ForeignText.clean(StandardCharsets.UTF_8.newDecoder().decode(value).toString());
        } catch (CharacterCodingException anotherEncoding) {
            return "";
        }
    }

    /** Photoshop's resources with IPTC alone; what is too long for it is cut at a character. */
    static byte[] resources(Credit credit) {
        ByteArrayOutputStream datasets = new ByteArrayOutputStream();
        datasets.writeBytes(UTF8_MARK);
        add(datasets, BY_LINE, credit.creator(), LONGEST_NAME);
        add(datasets, CREDIT, credit.line(), LONGEST_NAME);
        add(datasets, COPYRIGHT, credit.copyright(), LONGEST_NOTICE);
        int length = datasets.size();
        ByteBuffer resource = ByteBuffer.allocate(12 + even(length));
        resource.put("8BIM".getBytes(StandardCharsets.US_ASCII)).putShort((short) RESOURCE);
        resource.putShort((short) 0).putInt(length).put(datasets.toByteArray());
        return resource.array();
    }

    /** Whether they are what {@link #resources} makes of some credit. */
    static boolean isCreditAlone(byte[] resources) {
        ByteBuffer buffer = ByteBuffer.wrap(resources);
        if (resources.length < 12
                || !isResource(resources, 0)
                || buffer.getInt(4) != RESOURCE << 16) {
            return false;
        }
        long end = 12 + Integer.toUnsignedLong(buffer.getInt(8));
        long at = 12 + UTF8_MARK.length;
        boolean marked =
                end >= at && Arrays.equals(resources, 12, (int) at, UTF8_MARK, 0, UTF8_MARK.length);
        if (!marked || even((int) end) != resources.length) {
            return false;
        }
        while (at + 5 <= end && isOfCredit(resources, (int) at)) {
            at += 5 + Short.toUnsignedInt(buffer.getShort((int) at + 3));
        }
        return at == end;
    }

    private static boolean isOfCredit(byte[] resources, int at) {
        int dataset = resources[at + 2] & 0xFF;
        return resources[at] == MARK
                && resources[at + 1] == APPLICATION
                && (dataset == BY_LINE || dataset == CREDIT || dataset == COPYRIGHT);
    }

    private static void add(ByteArrayOutputStream to, int dataset, String text, int most) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, most);
        // A byte 10xxxxxx goes on with a character (RFC 3629, § 3).
        while (length < bytes.length && length > 0 && (bytes[length] & 0xC0) == 0x80) {
            length--;
        }
        if (length > 0) {
            to.writeBytes(new byte[] {MARK, APPLICATION, (byte) dataset, 0, (byte) length});
            to.write(bytes, 0, length);
        }
    }

    private static int even(int length) {
        return length + (length & 1);
    }
}

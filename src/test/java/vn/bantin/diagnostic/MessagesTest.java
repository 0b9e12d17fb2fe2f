package vn.bantin.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Position PLACE = new Position("content/tin/hop-mat.md", 7, 11);

    private final Messages vietnamese = new Messages(Language.VI);
    private final Messages english = new Messages(Language.EN);

    @Test
    void saysWhereWhatAndWhatToDo() {
        Diagnostic diagnostic = Diagnostic.of(Fault.PICTURE_MISSING, PLACE, "ha.jpg", "hao.jpg");

        assertThat(vietnamese.format(diagnostic))
                .isEqualTo(
                        """
                        content/tin/hop-mat.md:7:11: lỗi: Không có ảnh «ha.jpg».
                            Gợi ý: có phải «hao.jpg»? [PICTURE_MISSING]""");
        assertThat(english.format(diagnostic))
                .isEqualTo(
                        """
                        content/tin/hop-mat.md:7:11: error: There is no picture “ha.jpg”.
                            Hint: did you mean “hao.jpg”? [PICTURE_MISSING]""");
    }

    @Test
    void aHintThatWouldNameNothingGivesWayToAnother() {
        Diagnostic diagnostic = Diagnostic.of(Fault.PICTURE_MISSING, PLACE, "ha.jpg", "");

        assertThat(english.hint(diagnostic))
                .isEqualTo("put the picture beside the article, then check its name.");
        assertThat(english.format(diagnostic)).doesNotContain("did you mean");
    }

    @Test
    void anArgumentIsNeverTakenForAPlaceholder() {
        Diagnostic diagnostic = Diagnostic.of(Fault.PICTURE_MISSING, PLACE, "{1}.jpg", "x");

        assertThat(vietnamese.text(diagnostic)).isEqualTo("Không có ảnh «{1}.jpg».");
    }

    @Test
    void everyFaultHasItsTextInBothLanguages() {
        for (Fault fault : Fault.values()) {
            Diagnostic diagnostic = Diagnostic.of(fault, PLACE);
            assertThat(vietnamese.text(diagnostic)).isNotBlank();
            assertThat(english.text(diagnostic)).isNotBlank();
        }
    }

    @Test
    void positionsLeaveOutWhatTheyDoNotKnow() {
        assertThat(Position.of("content/a.md")).hasToString("content/a.md");
        assertThat(new Position("content/a.md", 3, 0)).hasToString("content/a.md:3");
        assertThat(PLACE).hasToString("content/tin/hop-mat.md:7:11");
    }

    @Test
    void diagnosticsSortByPlace() {
        Diagnostic first = Diagnostic.of(Fault.PICTURE_MISSING, new Position("a", 9, 1));
        Diagnostic second = Diagnostic.of(Fault.ADDRESS_TAKEN, new Position("a", 10, 1));

        assertThat(first).isLessThan(second);
    }
}

package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;

class ListKindTest {
    @Test
    void eachHasTwoNames() {
        assertThat(ListKind.read("drafts, da-go,UNCREDITED").value())
                .containsExactly(ListKind.DRAFTS, ListKind.WITHDRAWN, ListKind.UNCREDITED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ","})
    void allWhereNoneIsNamed(String written) {
        assertThat(ListKind.read(written).value()).containsExactly(ListKind.values());
        assertThat(ListKind.read(written).diagnostics()).isEmpty();
    }

    @Test
    void anUnknownOneHasANeighbour() {
        Diagnostic fault = ListKind.read("drafts,hengio").diagnostics().get(0);

        assertThat(fault.fault()).isEqualTo(Fault.CHOICE_UNKNOWN);
        assertThat(fault.arguments()).startsWith("bantin.list", "hengio").endsWith("hen-gio");
    }
}

package vn.bantin.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishSecretsTest {
    @ParameterizedTest
    @DisplayName("P14 an address with somebody's password or token in it")
    @ValueSource(
            strings = {
                "https://toa-soan:mat-khau@git.example/cong.git",
                "https://toa-soan:mat/khau?@git.example/cong.git",
                "https://toa-soan:#mat@khau@git.example/cong.git",
                "https://:mat-khau@git.example/",
                "HTTPS://ghp_0123456789@git.example/cong.git",
                "ssh://git:mat-khau@git.example:22/cong.git",
                "sftp://nguoi:12345a@may.example/",
                "nguoi:mat-khau@git.example"
            })
    void withCredentials(String value) {
        assertThat(PublishSecrets.isIn(value)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("an address without")
    @ValueSource(
            strings = {
                "https://git.example/cong.git",
                "https://git.example:8443/cong@nha.git",
                "https://git.example:8443/a:b@c",
                "https://git.example/a:b@c",
                "ssh://git@git.example:22/cong.git",
                "git@git.example:cong/tin.git",
                "/srv/cong@nha",
                "may.example",
                ""
            })
    void without(String value) {
        assertThat(PublishSecrets.isIn(value)).isFalse();
    }
}

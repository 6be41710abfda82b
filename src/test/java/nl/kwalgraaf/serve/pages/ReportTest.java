package nl.kwalgraaf.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    @Test
    void mail_has_a_subject_and_no_plus_sign_for_a_space() {
        assertThat(Report.to("team@example.org").about("B1-K1 Bakt brood", "regel 3\n"))
                .isEqualTo("mailto:team@example.org?subject=B1-K1%20Bakt%20brood&body=regel%203%0A");
    }

    @Test
    void a_form_gets_a_title_behind_what_it_has() {
        assertThat(Report.to("https://example.org/new?label=data").about("a&b", ""))
                .isEqualTo("https://example.org/new?label=data&title=a%26b&body=");
    }

    @Test
    void nowhere_is_no_address() {
        assertThat(Report.NOWHERE.about("a", "b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "team", "javascript:alert(1)", "ftp://example.org/", "https:///x", "mailto:", "a b@c"})
    void what_is_neither_mail_nor_web_is_told(String address) {
        assertThatThrownBy(() -> Report.to(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + address + "\"");
    }
}

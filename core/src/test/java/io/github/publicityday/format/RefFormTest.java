package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.WrittenForm;
import io.github.publicityday.format.tree.Location;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.Place;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.SourceText;
import io.github.publicityday.format.tree.TreeReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefFormTest {
  private static UnitRef toUnit(String id, String written, boolean elliptical) {
    return new UnitRef.ToUnit(UnitId.of(id), Optional.of(new WrittenForm(written, elliptical)));
  }

  private static UnitRef yaml(String text) {
    return RefForm.REF.read(
        TreeReader.readYaml(SourceText.of(text)), Place.root("unit", Location.UNKNOWN));
  }

  @Test
  void readsEachSort() {
    assertThat(yaml("警公辦")).isEqualTo(UnitRef.of("警公辦"));
    assertThat(yaml("110")).isEqualTo(UnitRef.of("110"));
    assertThat(yaml("警公辦 as 縣警公辦")).isEqualTo(UnitRef.of("警公辦", "縣警公辦"));
    assertThat(yaml("南城派出所 as 南城…")).isEqualTo(toUnit("南城派出所", "南城", true));
    assertThat(yaml("a as b as c")).isEqualTo(UnitRef.of("a", "b as c"));
    assertThat(yaml("each participant")).isEqualTo(UnitRef.EACH_PARTICIPANT);
    assertThat(yaml("Each participant")).isEqualTo(UnitRef.EACH_PARTICIPANT);
    assertThat(yaml("{id: a, written: b…}")).isEqualTo(UnitRef.of("a", "b…"));
    assertThat(yaml("{id: a, written: b, elliptical: true}")).isEqualTo(toUnit("a", "b", true));
    assertThat(yaml("{id: a}")).isEqualTo(UnitRef.of("a"));
  }

  @Test
  void writesATextWhereATextCanSayIt() {
    assertThat(RefForm.REF.write(UnitRef.of("a"))).isEqualTo(Scalar.text("a"));
    assertThat(RefForm.REF.write(UnitRef.of("a", "b c"))).isEqualTo(Scalar.text("a as b c"));
    assertThat(RefForm.REF.write(toUnit("a", "b", true))).isEqualTo(Scalar.text("a as b…"));
    assertThat(RefForm.REF.write(toUnit("a", "b…", true))).isEqualTo(Scalar.text("a as b……"));
    assertThat(RefForm.REF.write(UnitRef.EACH_PARTICIPANT))
        .isEqualTo(Scalar.text("each participant"));
  }

  @Test
  void writesAMappingWhereATextWouldSaySomethingElse() {
    assertThat(RefForm.REF.write(UnitRef.of("a", "b…")))
        .isEqualTo(
            Mapping.builder()
                .put("id", Scalar.text("a"))
                .put("written", Scalar.text("b…"))
                .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"警公辦 治安大隊", "a [b]", "'a#'"})
  void refusesWhatIsNoReference(String text) {
    assertThatThrownBy(() -> yaml(text))
        .hasMessageStartingWith("unit id ")
        .hasMessageEndingWith("; write ID, ID as WRITTEN, or each participant");
  }

  @Test
  void refusesAnEllipsisOfNothing() {
    assertThatThrownBy(() -> yaml("{id: a, elliptical: true}"))
        .hasMessage("elliptical, but no form is written");
    assertThatThrownBy(() -> yaml("a as …")).hasMessage("blank written form");
    assertThatThrownBy(() -> yaml("{written: b}")).hasMessage("reference to a unit without id");
  }
}

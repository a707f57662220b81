package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectiveTest {
  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "'',    ,   false",
    "'',    0,  false",
    "'',    15, false",
    "a,     ,   true",
    "a,     0,  true",
    "a,     1,  true",
    "a,     2,  false",
    "a b,   2,  true",
    "a b c, 2,  true",
    "a a,   2,  false",
  })
  void isEnumeratedIfItListsSomeAndAsManyDifferentOnesAsItDeclares(
      String members, Integer declaredSize, boolean enumerated) {
    Collective collective =
        new Collective(
            Stream.of(members.split(" "))
                .filter(member -> !member.isEmpty())
                .map(UnitId::of)
                .collect(ImmutableList.toImmutableList()),
            declaredSize == null ? OptionalInt.empty() : OptionalInt.of(declaredSize));

    assertThat(collective.isEnumerated()).isEqualTo(enumerated);
  }

  @Test
  void ofMembersStatesNoSize() {
    Collective collective = Collective.of(UnitId.of("b"), UnitId.of("a"));

    assertThat(collective.members()).containsExactly(UnitId.of("b"), UnitId.of("a"));
    assertThat(collective.declaredSize()).isEmpty();
  }

  @Test
  void ofASizeListsNoMember() {
    assertThat(Collective.ofSize(15).members()).isEmpty();
    assertThat(Collective.ofSize(15).declaredSize()).hasValue(15);
  }

  @Test
  void negativeSizeIsRefused() {
    assertThatThrownBy(() -> Collective.ofSize(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("declared size -1 is < 0");
  }
}

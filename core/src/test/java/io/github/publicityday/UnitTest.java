package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {
  @Test
  void ofAnIdHasItAsItsName() {
    Unit unit = Unit.of("警公辦");

    assertThat(unit.id()).isEqualTo(UnitId.of("警公辦"));
    assertThat(unit.name()).isEqualTo("警公辦");
    assertThat(unit).isEqualTo(Unit.builder().id(UnitId.of("警公辦")).name("警公辦").build());
  }

  @Test
  void nothingMoreIsKnownUnlessItIsSaid() {
    Unit unit = Unit.of("a");

    assertThat(unit.aliases()).isEmpty();
    assertThat(unit.kind()).isEmpty();
    assertThat(unit.headcount()).isEmpty();
    assertThat(unit.indivisible()).isFalse();
    assertThat(unit.collective()).isEmpty();
  }

  @Test
  void aliasesAreAddedOneByOneOrSeveralAtOnce() {
    Unit unit =
        Unit.builder().id(UnitId.of("a")).name("a").addAlias("b").addAliases("c", "d").build();

    assertThat(unit.aliases()).containsExactly("b", "c", "d");
  }

  @Test
  void negativeHeadcountIsRefused() {
    assertThatThrownBy(() -> Unit.builder().id(UnitId.of("a")).name("a").headcount(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("headcount of unit a: -1 is less than 0");
  }

  @Test
  void unitOfNobodyCanBeSaid() {
    assertThat(Unit.builder().id(UnitId.of("a")).name("a").headcount(0).build().headcount())
        .hasValue(0);
  }

  @ParameterizedTest
  @EnumSource
  void kindIsOwnOrPartnerOrNeitherButNeverBoth(UnitKind kind) {
    EnumSet<UnitKind> own = EnumSet.of(UnitKind.OFFICE, UnitKind.SQUAD, UnitKind.STATION);

    assertThat(kind.isOwn()).isEqualTo(own.contains(kind));
    assertThat(kind.isPartner()).isEqualTo(!own.contains(kind) && kind != UnitKind.GOVERNMENT);
  }
}

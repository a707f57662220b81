package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that the text states about its own lists (「五個」): five zones, seven days, fifteen units.
 */
@Value.Immutable
@ModelStyle
public interface DeclaredCount {
  /** What is counted. */
  Counted counted();

  /** The number, at least 0. */
  int number();

  /** How strictly the number is meant. */
  Precision precision();

  /** The names that the text lists with the number, in its order and spelling; empty if none. */
  ImmutableList<String> names();

  /** The words of the text ("five activity zones"), where they are kept; not blank. */
  Optional<String> wording();

  /** A builder; {@code counted} and {@code number} must be set, exact unless set. */
  static Builder builder() {
    return new Builder().precision(Precision.EXACTLY);
  }

  /** Exactly {@code number} of {@code counted}. */
  static DeclaredCount of(int number, Counted counted) {
    return builder().number(number).counted(counted).build();
  }

  /** How strictly a number is meant. */
  enum Precision {
    /** This number. */
    EXACTLY,
    /** This number or more (不少於). */
    AT_LEAST,
    /** Roughly this number (約, 餘). */
    ABOUT
  }

  /** What a number can count. */
  enum Counted {
    /** The plan's activities, or an activity's parts, of any kind. */
    ACTIVITIES,
    /** The parts that are zones. */
    ZONES,
    /** The units that take part. */
    UNITS,
    /** The days of the period or of the activity. */
    DAYS,
    /** The people who attend. */
    PEOPLE,
    /** The plan's phases. */
    PHASES,
    /** The stations of the relay. */
    STATIONS,
    /** The classes of guests. */
    INVITEES,
    /** Boards, banners, leaflets: the sum of the quotas. */
    ITEMS
  }

  /** Builds a {@link DeclaredCount}. */
  final class Builder extends ImmutableDeclaredCount.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if an attribute that must be set is not
     * @throws IllegalArgumentException if the number is negative, or a name or the wording blank
     */
    @Override
    public DeclaredCount build() {
      DeclaredCount count = super.build();
      if (count.number() < 0) {
        throw new IllegalArgumentException("declared count " + count.number() + " is less than 0");
      }
      count.names().forEach(name -> Checks.requireNotBlank("name in declared count", name));
      Checks.requireNotBlank("wording of declared count", count.wording());
      return count;
    }
  }
}

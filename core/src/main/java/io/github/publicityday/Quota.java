package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What units have to bring or make (數量要求): boards, banners, flags, leaflets. */
@Value.Immutable
@ModelStyle
public interface Quota {
  /** What; not blank. */
  String item();

  /** How many, at least 0, where the plan says so. */
  OptionalInt amount();

  /** Whether the amount is asked of each supplier or of all together. */
  Staffing.Scope scope();

  /** Who brings it, in no meaningful order; supplying ties nobody to a place. */
  ImmutableList<UnitRef> suppliers();

  /** How the amount divides ("of which 4 about fraud"). */
  ImmutableList<Quota> ofWhich();

  /** A builder; {@code item} must be set, the amount is asked of each supplier unless set. */
  static Builder builder() {
    return new Builder().scope(Staffing.Scope.EACH_UNIT);
  }

  /** Builds a {@link Quota}. */
  final class Builder extends ImmutableQuota.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if the item is not set
     * @throws IllegalArgumentException if the item is blank or the amount negative
     */
    @Override
    public Quota build() {
      Quota quota = super.build();
      Checks.requireNotBlank("item of quota", quota.item());
      Checks.requireNotNegative("amount of", quota.item(), quota.amount());
      return quota;
    }
  }
}

package io.github.publicityday;

/** What sort of unit acts. */
public enum UnitKind {
  /** An office of the issuing bureau (指揮中心, 警公辦). */
  OFFICE,
  /** A squad of the issuing bureau (大隊, 中隊). */
  SQUAD,
  /** A police station (派出所). */
  STATION,
  /** An office of the government above or beside the bureau, neither its own nor a partner. */
  GOVERNMENT,
  /** Another department that lends its people or its name. */
  PARTNER_DEPARTMENT,
  /** A radio or television station, a newspaper. */
  BROADCASTER,
  /** A telephone or network operator. */
  OPERATOR,
  /** A troupe, band or team of performers. */
  TROUPE;

  /** Whether such a unit belongs to the issuing bureau. */
  public boolean isOwn() {
    return this == OFFICE || this == SQUAD || this == STATION;
  }

  /** Whether such a unit is an outside partner. */
  public boolean isPartner() {
    return this == PARTNER_DEPARTMENT || this == BROADCASTER || this == OPERATOR || this == TROUPE;
  }
}

package io.github.publicityday.benchmark;

import io.github.publicityday.benchmark.engines.BeanValidation;
import io.github.publicityday.benchmark.engines.DroolsRules;
import io.github.publicityday.benchmark.engines.TimefoldAnalysis;
import io.github.publicityday.benchmark.library.LibraryContender;
import io.github.publicityday.benchmark.library.TimetableContender;
import io.github.publicityday.benchmark.peers.ObjectSweep;
import io.github.publicityday.benchmark.peers.PlainJava;
import io.github.publicityday.benchmark.peers.PlainJavaTime;
import io.github.publicityday.benchmark.peers.PrimitiveArrays;
import java.util.function.Supplier;

/** Who competes, in the order of the table. */
public enum Entrant {
  /** The floor, to which all others are compared. */
  ARRAYS("primitive arrays, no objects (a)", PrimitiveArrays::new),
  /** The library's interval algorithm alone. */
  TIMETABLE("**`Timetable`**", TimetableContender::new),
  /** The library. */
  VALIDATE("**`validate`**", LibraryContender::new),
  /** What a library can reach. */
  OBJECTS("objects → arrays → one record per finding (a2)", ObjectSweep::new),
  /** Written in an afternoon. */
  PLAIN("idiomatic Java, `int` minutes (b)", PlainJava::new),
  /** The same with times of {@code java.time}. */
  PLAIN_TIME("idiomatic Java, `java.time`", PlainJavaTime::new),
  /** A validator of beans, with rules. */
  BEANS("Hibernate Validator, rules like (b)", BeanValidation::ofRules),
  /** A validator of beans, which finds missing responsible units and nothing else. */
  BEAN_FIELDS("Hibernate Validator, fields only (h0)", BeanValidation::ofFields),
  /** A rule engine. */
  DROOLS("Drools", DroolsRules::new),
  /** A solver. */
  TIMEFOLD("Timefold, score analysis", TimefoldAnalysis::new);

  private final String label;
  private final Supplier<Contender<?, ?>> maker;

  Entrant(String label, Supplier<Contender<?, ?>> maker) {
    this.label = label;
    this.maker = maker;
  }

  /** What the table calls it. */
  public String label() {
    return label;
  }

  /** A new contender. */
  public Contender<?, ?> contender() {
    return maker.get();
  }

  /** Whether it finds all that there is. */
  public boolean findsAll() {
    return this != BEAN_FIELDS;
  }

  /** Whether a large plan takes it so long that one run must do. */
  public boolean isEngine() {
    return this == DROOLS || this == TIMEFOLD;
  }
}

package io.github.publicityday.validation.report;

import io.github.publicityday.ElementPath;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.Finding;
import java.util.Optional;
import java.util.function.Function;

/** Tells in a text where elements stand: {@code plan.yaml:14:12:}. */
sealed interface Places {
  /** What the whole is called. */
  String name();

  /** Where an element stands. */
  String of(ElementPath path);

  /** Where to look for what a finding is about. */
  String of(Finding finding);

  /** A place, and the colon that sets it apart from what is said about it. */
  static String colon(String file, Optional<SourcePosition> position) {
    return SafeText.of(file)
        + position.map(at -> ":" + at.line() + ":" + at.column()).orElse("")
        + ":";
  }

  /** In the file of one plan. */
  record InOnePlan(PlanDocument document) implements Places {
    @Override
    public String name() {
      return document.name();
    }

    @Override
    public String of(ElementPath path) {
      return colon(document.name(), document.positionOf(path));
    }

    @Override
    public String of(Finding finding) {
      return of(finding.subject());
    }
  }

  /**
   * In the files of several plans, with which paths begin.
   *
   * @param name what to call them together
   */
  record BetweenPlans(String name, Function<ElementPath, Optional<SourcePosition>> positions)
      implements Places {
    private static final String PLAN = "plans[";

    @Override
    public String of(ElementPath path) {
      String first = path.steps().get(0);
      String file =
          first.startsWith(PLAN) ? first.substring(PLAN.length(), first.length() - 1) : name;
      return colon(file, positions.apply(path));
    }

    @Override
    public String of(Finding finding) {
      return of(finding.related().get(0).path());
    }
  }
}

package io.github.publicityday.validation;

import com.google.common.base.CaseFormat;

/**
 * One kind of finding. A rule is named after the defect that it finds, looks at the elements of a
 * plan that could have it, and gives each of them one of three verdicts: it passes, it fails, or it
 * cannot be checked.
 *
 * <p>A rule is a pure function of the indexed plan: no clock, no locale, no input or output, no
 * state. It must give the same verdicts whatever the order of the plan's unordered lists, and it is
 * used by many threads at once.
 */
public interface Rule extends FindingKind {
  /**
   * The rule's id, unique within a validator: the name of its class in kebab case, {@code
   * missing-responsible-unit} for {@code MissingResponsibleUnit}.
   */
  @Override
  default String id() {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, getClass().getSimpleName());
  }

  /**
   * /** This rule with {@code arguments} for its {@linkplain #parameters() parameters}; those that
   * are not among them keep the values that they have. A rule with parameters must override this.
   */
  default Rule with(Arguments arguments) {
    return this;
  }

  /**
   * Where the texts of a rule that does not come with the library are: the base name of properties
   * files in UTF-8 beside its class, or under a path that starts with a slash. {@code messages}
   * stands for {@code messages_en.properties}, {@code messages_zh_Hans.properties} and {@code
   * messages_zh_Hant.properties}; what the latter two lack is read from the first. Several rules
   * may share them. In a named module, the package has to be open to {@code
   * io.github.publicityday.validation}, which reads the facts of the rule as well.
   */
  default String messages() {
    return "messages";
  }

  /** Gives {@code verdicts} a verdict for each element of {@code plan} that the rule is about. */
  void check(PlanIndex plan, Verdicts verdicts);
}

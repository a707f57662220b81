package io.github.publicityday.benchmark.engines;

import io.github.publicityday.benchmark.Contender;
import io.github.publicityday.benchmark.Digest;
import io.github.publicityday.benchmark.Workload;
import io.github.publicityday.benchmark.peers.Finding;
import io.github.publicityday.benchmark.peers.ObjectPlan;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Hibernate Validator: constraints on the fields of the beans, and rules like those of {@link
 * io.github.publicityday.benchmark.peers.PlainJava} as constraints on their classes.
 */
public final class BeanValidation implements Contender<PlanBean, BeanValidation.Violations> {
  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          // No expressions are used, and without them it is faster.
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private final Class<?> group;

  private BeanValidation(Class<?> group) {
    this.group = group;
  }

  /**
   * What was found in one plan.
   *
   * @param number which plan it is
   * @param set the violations
   */
  public record Violations(int number, Set<ConstraintViolation<PlanBean>> set) {}

  /** With all rules of the workload. */
  public static BeanValidation ofRules() {
    return new BeanValidation(Default.class);
  }

  /** Of fields alone, which finds missing responsible units and nothing else. */
  public static BeanValidation ofFields() {
    return new BeanValidation(Fields.class);
  }

  @Override
  public PlanBean prepare(Workload workload) {
    return new PlanBean(ObjectPlan.inMinutes(workload));
  }

  @Override
  public Violations find(PlanBean plan) {
    return new Violations(plan.plan().number(), VALIDATOR.validate(plan, group));
  }

  @Override
  public long digest(Violations violations) {
    long digest = 0;
    for (ConstraintViolation<PlanBean> violation : violations.set()) {
      digest += digest(violations.number(), violation);
    }
    return digest;
  }

  private static long digest(int number, ConstraintViolation<PlanBean> violation) {
    Object bean = violation.getLeafBean();
    if (bean instanceof PlanBean.ActivityBean activity) {
      return Digest.missingResponsible(number, activity.activity.id());
    }
    if (bean instanceof PlanBean.ParticipationBean participation) {
      return Digest.understaffed(number, participation.participation.id());
    }
    HibernateConstraintViolation<?> ofRule = violation.unwrap(HibernateConstraintViolation.class);
    return ofRule.getDynamicPayload(Finding.class).digest(number);
  }
}

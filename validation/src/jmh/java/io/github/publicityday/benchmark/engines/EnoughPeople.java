package io.github.publicityday.benchmark.engines;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** At least as many people are assigned as are asked for. */
@Constraint(validatedBy = EnoughPeople.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EnoughPeople {
  /** The message. */
  String message() default "fewer people are assigned than are asked for";

  /** The groups. */
  Class<?>[] groups() default {};

  /** The payload. */
  Class<? extends Payload>[] payload() default {};

  /** Compares the two numbers. */
  final class Validator implements ConstraintValidator<EnoughPeople, PlanBean.ParticipationBean> {
    @Override
    public boolean isValid(PlanBean.ParticipationBean bean, ConstraintValidatorContext context) {
      return bean.participation.assigned() >= bean.participation.minimum();
    }
  }
}

package io.github.publicityday.benchmark.engines;

import io.github.publicityday.benchmark.peers.Finding;
import io.github.publicityday.benchmark.peers.PlainJava;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** No unit and no venue of a plan is at two places, and no unit lacks people. */
@Constraint(validatedBy = NoConflict.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoConflict {
  /** The message, which the validator replaces. */
  String message() default "conflict";

  /** The groups. */
  Class<?>[] groups() default {};

  /** The payload. */
  Class<? extends Payload>[] payload() default {};

  /** Adds a violation for every finding of {@link PlainJava}, which it carries as its payload. */
  final class Validator implements ConstraintValidator<NoConflict, PlanBean> {
    @Override
    public boolean isValid(PlanBean bean, ConstraintValidatorContext context) {
      HibernateConstraintValidatorContext violations =
          context.unwrap(HibernateConstraintValidatorContext.class);
      violations.disableDefaultConstraintViolation();
      boolean valid = true;
      for (Finding finding : PlainJava.conflicts(bean.plan())) {
        violations
            .withDynamicPayload(finding)
            .buildConstraintViolationWithTemplate(message(finding))
            .addConstraintViolation();
        valid = false;
      }
      return valid;
    }

    /** Violations with one message at one bean would be one violation, so each has its own. */
    private static String message(Finding finding) {
      if (finding instanceof Finding.UnitOverlap overlap) {
        return "unit "
            + overlap.unit().id()
            + " is due at activities "
            + overlap.one().id()
            + " and "
            + overlap.other().id()
            + " at one time";
      }
      if (finding instanceof Finding.VenueOverlap overlap) {
        return "venue "
            + overlap.venue()
            + " holds activities "
            + overlap.one().id()
            + " and "
            + overlap.other().id()
            + " at one time";
      }
      Finding.Overloaded overloaded = (Finding.Overloaded) finding;
      return "unit " + overloaded.unit().id() + " has too few people";
    }
  }
}

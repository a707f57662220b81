package io.github.publicityday.validation;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A JSON Schema as an implementation reads it that is not ours. */
final class SchemaCheck {
  private final Schema schema;

  SchemaCheck(String json) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json);
  }

  /** What it has against {@code text}; empty if nothing. */
  List<Error> errors(String text, InputFormat format) {
    return schema.validate(text, format);
  }

  boolean accepts(String text, InputFormat format) {
    return errors(text, format).isEmpty();
  }
}

package io.github.publicityday.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.tree.Location;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Place;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.Sequence;
import io.github.publicityday.format.tree.TreeException;
import io.github.publicityday.format.tree.TreeReader;
import java.io.IOException;

/**
 * Lets a host's {@code ObjectMapper} read and write {@link PublicityPlan}s in the form of a plan
 * file. Needs {@code jackson-databind}, an optional dependency.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new PublicityDayModule()).build();
 * }</pre>
 *
 * <p>What is no plan is a {@link JsonMappingException} whose message says what is wrong, and whose
 * location says where, as exactly as the mapper's parser knows.
 */
public final class PublicityDayModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** The module. */
  public PublicityDayModule() {
    super(PublicityDayModule.class.getName());
    addSerializer(PublicityPlan.class, new PlanSerializer());
    addDeserializer(PublicityPlan.class, new PlanDeserializer());
  }

  private static final class PlanSerializer extends StdSerializer<PublicityPlan> {
    private static final long serialVersionUID = 1L;

    PlanSerializer() {
      super(PublicityPlan.class);
    }

    @Override
    public void serialize(
        PublicityPlan plan, JsonGenerator generator, SerializerProvider serializers)
        throws IOException {
      write(PlanForm.PLAN.write(plan), generator);
    }
  }

  private static void write(Node node, JsonGenerator generator) throws IOException {
    if (node instanceof Scalar scalar) {
      write(scalar, generator);
    } else if (node instanceof Sequence sequence) {
      generator.writeStartArray();
      for (Node item : sequence.items()) {
        write(item, generator);
      }
      generator.writeEndArray();
    } else if (node instanceof Mapping mapping) {
      generator.writeStartObject();
      for (Mapping.Entry entry : mapping.entries()) {
        generator.writeFieldName(entry.key());
        write(entry.value(), generator);
      }
      generator.writeEndObject();
    }
  }

  private static void write(Scalar scalar, JsonGenerator generator) throws IOException {
    switch (scalar.kind()) {
      case TEXT -> generator.writeString(scalar.text());
      case NUMBER -> generator.writeNumber(Long.parseLong(scalar.text())); // ours are whole
      case BOOLEAN -> generator.writeBoolean(Boolean.parseBoolean(scalar.text()));
      case NULL -> generator.writeNull();
    }
  }

  private static final class PlanDeserializer extends StdDeserializer<PublicityPlan> {
    private static final long serialVersionUID = 1L;

    PlanDeserializer() {
      super(PublicityPlan.class);
    }

    @Override
    public PublicityPlan deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      try {
        Node root = TreeReader.read(parser);
        return PlanForm.PLAN.read(root, Place.root("plan", root.location()));
      } catch (TreeException e) {
        throw mappingException(parser, e);
      }
    }

    private static JsonMappingException mappingException(JsonParser parser, TreeException e) {
      Location at = e.location();
      JsonLocation location =
          at.isKnown()
              ? new JsonLocation(ContentReference.redacted(), -1, at.line(), at.column())
              : parser.currentTokenLocation();
      return new JsonMappingException(parser, e.problem(), location);
    }
  }
}

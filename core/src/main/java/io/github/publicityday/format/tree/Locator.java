package io.github.publicityday.format.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;

/** Tells where the tokens of a parser stand. */
sealed interface Locator {
  /** Where the current token starts; one character long. */
  default Location start(JsonParser parser) {
    return of(parser.currentTokenLocation());
  }

  /** Where the current token, a key or a scalar that has been read, stands as a whole. */
  Location whole(JsonParser parser);

  /** Where that is; one character long. */
  Location of(JsonLocation location);

  /** Whether the current token is seen to start with {@code sign}; never if no text is seen. */
  boolean startsWith(JsonParser parser, char sign);

  /** Of a YAML text, whose parser counts code points. */
  record OfYaml(SourceText text) implements Locator {
    @Override
    public Location whole(JsonParser parser) {
      return Location.in(
          text, offset(parser.currentTokenLocation()), offset(parser.currentLocation()));
    }

    @Override
    public Location of(JsonLocation location) {
      return at(offset(location));
    }

    /** Where the character at an offset in code points stands. */
    Location ofCodePoint(int index) {
      return at(text.lines().offsetOf(index));
    }

    @Override
    public boolean startsWith(JsonParser parser, char sign) {
      return text.hasAt(offset(parser.currentTokenLocation()), sign);
    }

    private Location at(int offset) {
      return Location.in(text, offset, offset);
    }

    private int offset(JsonLocation location) {
      return text.lines().offsetOf((int) location.getCharOffset());
    }
  }

  /** Of a JSON text, whose parser counts UTF-16 units. */
  record OfJson(SourceText text) implements Locator {
    @Override
    public Location start(JsonParser parser) {
      if (parser.hasToken(JsonToken.FIELD_NAME)) {
        return of(parser.currentTokenLocation());
      }
      int offset = offset(parser);
      return Location.in(text, offset, offset);
    }

    @Override
    public Location whole(JsonParser parser) {
      return parser.hasToken(JsonToken.FIELD_NAME)
          ? Location.ofJsonKey(text, offset(parser))
          : Location.ofJsonToken(text, offset(parser));
    }

    /**
     * Where the current token starts; at a key, its value, where the parser stands already. Asked
     * without a location in between, which would be an object for every token.
     */
    private static int offset(JsonParser parser) {
      return (int) ((ParserBase) parser).getTokenCharacterOffset() - 1;
    }

    @Override
    public Location of(JsonLocation location) {
      int offset = (int) location.getCharOffset();
      return Location.in(text, offset, offset);
    }

    @Override
    public boolean startsWith(JsonParser parser, char sign) {
      return false; // what could start so has been refused already
    }
  }

  /** Of a parser of somebody else's, who knows its lines and columns as well as it can. */
  record OfParser() implements Locator {
    @Override
    public Location whole(JsonParser parser) {
      return start(parser);
    }

    @Override
    public Location of(JsonLocation location) {
      return location.getLineNr() > 0
          ? new Location(location.getLineNr(), Math.max(1, location.getColumnNr()), 1)
          : Location.UNKNOWN;
    }

    @Override
    public boolean startsWith(JsonParser parser, char sign) {
      return false;
    }
  }
}

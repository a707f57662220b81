package io.github.publicityday.format.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

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

  /** Of a YAML text, whose parser counts code points. */
  record OfYaml(SourceText.Cursor cursor) implements Locator {
    @Override
    public Location whole(JsonParser parser) {
      int end = (int) parser.currentLocation().getCharOffset();
      cursor.moveToCodePoint((int) parser.currentTokenLocation().getCharOffset());
      return cursor.location(cursor.lengthToCodePoint(end));
    }

    @Override
    public Location of(JsonLocation location) {
      cursor.moveToCodePoint((int) location.getCharOffset());
      return cursor.location(1);
    }
  }

  /** Of a JSON text, whose parser counts UTF-16 units. */
  record OfJson(SourceText.Cursor cursor) implements Locator {
    @Override
    public Location whole(JsonParser parser) {
      int end = (int) parser.currentLocation().getCharOffset();
      cursor.moveToChar((int) parser.currentTokenLocation().getCharOffset());
      // At a key, the parser already stands at the value.
      return cursor.location(
          parser.currentToken() == JsonToken.FIELD_NAME
              ? cursor.lengthOfQuoted()
              : cursor.lengthToChar(end));
    }

    @Override
    public Location of(JsonLocation location) {
      cursor.moveToChar((int) location.getCharOffset());
      return cursor.location(1);
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
  }
}

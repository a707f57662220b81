package io.github.publicityday.format.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A text that a file holds, by lines. Lines end with LF, CR LF or CR, as editors count them; a
 * leading byte order mark is no part of the text.
 */
public final class SourceText {
  /** The greatest limit there can be: about what a Java array holds. */
  public static final int MOST_BYTES = Integer.MAX_VALUE - 16;

  private final String text;
  private final int[] lineStarts;
  private final int lines;

  private SourceText(String text) {
    this.text = text;
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crLf)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    this.lineStarts = starts;
    this.lines = count;
  }

  /**
   * The text {@code text}. Linear.
   *
   * @throws TreeException if it holds a character that no file of text holds: a control character
   *     but tab, LF and CR, or half a surrogate pair
   */
  public static SourceText of(String text) {
    SourceText source = new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    source.requirePrintable();
    return source;
  }

  /**
   * The text that all of {@code in} holds in {@code charset}. Never reads more than {@code
   * maxBytes} + 1 bytes, however long the stream is; does not close it.
   *
   * @param maxBytes 1 to {@link #MOST_BYTES}
   * @throws TreeException if there are more bytes than {@code maxBytes}, or they are not text in
   *     {@code charset}
   * @throws IOException if {@code in} cannot be read
   */
  public static SourceText read(InputStream in, Charset charset, int maxBytes) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new TreeException(
          Location.UNKNOWN, "is larger than the limit of " + maxBytes + " bytes");
    }
    return decode(bytes, charset);
  }

  private static SourceText decode(byte[] bytes, Charset charset) {
    Decoded decoded = Decoded.of(bytes, charset);
    if (decoded.complete()) {
      return of(decoded.text());
    }
    throw new TreeException(
        new SourceText(decoded.text()).locationOf(decoded.text().length()),
        "is not "
            + charset.name()
            + " (byte "
            + (decoded.bytes() + 1)
            + ")"
            + remedy(bytes, charset));
  }

  /** What strict decoding made of the first {@code bytes} bytes, all of them if complete. */
  private record Decoded(String text, int bytes, boolean complete) {
    static Decoded of(byte[] bytes, Charset charset) {
      CharsetDecoder decoder = charset.newDecoder(); // which reports what is malformed
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out =
          CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        result = decoder.flush(out);
      }
      return new Decoded(out.flip().toString(), in.position(), result.isUnderflow());
    }
  }

  private static String remedy(byte[] bytes, Charset tried) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return "; it begins like UTF-16";
    }
    if (tried.equals(StandardCharsets.UTF_8) && Charset.isSupported("GB18030")) {
      Decoded decoded = Decoded.of(bytes, Charset.forName("GB18030"));
      String text = decoded.text();
      if (decoded.complete()
          && firstUnprintable(text) == text.length()
          && text.codePoints().anyMatch(Character::isIdeographic)) {
        return "; it would decode as GB18030";
      }
    }
    return "";
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private void requirePrintable() {
    int at = firstUnprintable(text);
    if (at < text.length()) {
      throw new TreeException(
          locationOf(at),
          String.format(
              Locale.ROOT, "is not text: it holds the character U+%04X", text.codePointAt(at)));
    }
  }

  /** The offset of the first character that no file may hold as it is, or the length if none is. */
  private static int firstUnprintable(String text) {
    int i = 0;
    while (i < text.length() && isPrintable(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /** Whether files may hold {@code codePoint} as it is: what YAML calls printable. */
  static boolean isPrintable(int codePoint) {
    return (codePoint >= 0x20 && codePoint <= 0x7E)
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint == '\t'
        || codePoint == 0x85
        || (codePoint >= 0xA0 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }

  /** All of the text. */
  public String text() {
    return text;
  }

  /** Line {@code number}, from 1, without its end; empty if there is no such line. */
  public Optional<String> line(int number) {
    if (number < 1 || number > lines) {
      return Optional.empty();
    }
    int start = lineStarts[number - 1];
    return Optional.of(text.substring(start, endOfLine(start)));
  }

  private int endOfLine(int offset) {
    int end = offset;
    while (end < text.length() && !isLineEnd(end)) {
      end++;
    }
    return end;
  }

  private boolean isLineEnd(int offset) {
    return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
  }

  /** Where the character at {@code offset} stands. */
  private Location locationOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, 0, lines, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Location(line + 1, text.codePointCount(lineStarts[line], offset) + 1, 1);
  }

  /** A reader of locations that starts at the beginning. */
  Cursor cursor() {
    return new Cursor();
  }

  /**
   * Turns offsets into locations. Walking on costs what is walked over, so asking for all tokens of
   * a text in their order is linear, however long its lines are.
   */
  final class Cursor {
    private int offset;
    private int codePoints;
    private int line;
    private int column;

    /** Moves to an offset in UTF-16 units, as Java strings count. */
    void moveToChar(int target) {
      if (target < offset) {
        rewind();
      }
      while (offset < target && offset < text.length()) {
        step();
      }
    }

    /** Moves to an offset in code points. */
    void moveToCodePoint(int target) {
      if (target < codePoints) {
        rewind();
      }
      while (codePoints < target && offset < text.length()) {
        step();
      }
    }

    private void rewind() {
      offset = 0;
      codePoints = 0;
      line = 0;
      column = 0;
    }

    private void step() {
      offset += Character.charCount(text.codePointAt(offset));
      codePoints++;
      column++;
      if (line + 1 < lines && lineStarts[line + 1] == offset) {
        line++;
        column = 0;
      }
    }

    /** Where this stands. */
    Location location(int length) {
      return new Location(line + 1, column + 1, length);
    }

    /** How many characters from here to the offset in UTF-16 units, but not beyond the line. */
    int lengthToChar(int target) {
      int end = offset;
      while (end < target && end < text.length() && !isLineEnd(end)) {
        end++;
      }
      return Math.max(1, text.codePointCount(offset, end));
    }

    /** How many characters the JSON string that starts here has, with its quotes. */
    int lengthOfQuoted() {
      int end = offset + 1;
      while (end < text.length() && text.charAt(end) != '"') {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      return lengthToChar(end + 1);
    }

    /** How many characters from here to the offset in code points, but not beyond the line. */
    int lengthToCodePoint(int target) {
      int end = offset;
      int length = 0;
      while (length < target - codePoints && end < text.length() && !isLineEnd(end)) {
        end += Character.charCount(text.codePointAt(end));
        length++;
      }
      return Math.max(1, length);
    }
  }
}

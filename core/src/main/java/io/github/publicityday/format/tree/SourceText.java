package io.github.publicityday.format.tree;

import com.google.common.primitives.Bytes;
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

  private static final char MALFORMED = '\uFFFD';

  private final String text;
  private final Offsets lineStarts = new Offsets();

  /** Where a character takes two UTF-16 units. */
  private final Offsets pairs = new Offsets();

  /** A guess that is checked, so it may be that of another thread. */
  private int lastLine;

  /** The offset of the first character that no file may hold as it is, or the length. */
  private int firstUnprintable;

  private SourceText(String text) {
    this.text = text;
    this.firstUnprintable = text.length();
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= ' ' && c <= '~') || (c >= 0xA0 && c < Character.MIN_SURROGATE);
      if (!plain) {
        i = look(i, c);
      }
    }
  }

  /** Takes note of the character at {@code i}, and gives the offset of its last unit. */
  private int look(int i, char c) {
    if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
      lineStarts.add(i + 1);
      return i;
    }
    int codePoint = text.codePointAt(i);
    if (!isPrintable(codePoint)) {
      firstUnprintable = Math.min(firstUnprintable, i);
    }
    if (!Character.isSupplementaryCodePoint(codePoint)) {
      return i;
    }
    pairs.add(i);
    return i + 1;
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
    byte[] bytes = readNBytes(in, maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new TreeException(
          Location.UNKNOWN, "is larger than the limit of " + maxBytes + " bytes");
    }
    return decode(bytes, charset);
  }

  /** Most streams know how much is left, so that it need not be put together from pieces. */
  private static byte[] readNBytes(InputStream in, int most) throws IOException {
    byte[] bytes = new byte[Math.min(Math.max(in.available(), 0), most)];
    int read = in.readNBytes(bytes, 0, bytes.length);
    int next = read < most ? in.read() : -1;
    if (next < 0) {
      return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
    }
    byte[] more = in.readNBytes(most - read - 1);
    return Bytes.concat(Arrays.copyOf(bytes, read), new byte[] {(byte) next}, more);
  }

  private static SourceText decode(byte[] bytes, Charset charset) {
    // Fast, and puts U+FFFD where bytes are malformed: without one, none are.
    String text = new String(bytes, charset);
    if (text.indexOf(MALFORMED) < 0) {
      return of(text);
    }
    Decoded decoded = Decoded.of(bytes, charset);
    if (decoded.complete()) {
      return of(decoded.text());
    }
    throw new TreeException(
        new SourceText(decoded.text()).endLocation(), problem(bytes, charset, decoded));
  }

  private static String problem(byte[] bytes, Charset charset, Decoded decoded) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return "is not text in " + charset.name() + "; it begins like UTF-16";
    }
    if (Bytes.contains(bytes, (byte) 0)) {
      return "is not text; it holds zero bytes";
    }
    String problem = "is not " + charset.name() + " (byte " + (decoded.bytes() + 1) + ")";
    // After Chinese that is UTF-8, the bad byte is an accident.
    boolean suspect = charset.equals(StandardCharsets.UTF_8) && !hasChinese(decoded.text());
    return suspect && isGb18030(bytes) ? problem + "; it would decode as GB18030" : problem;
  }

  private static boolean isGb18030(byte[] bytes) {
    if (!Charset.isSupported("GB18030")) {
      return false;
    }
    Decoded decoded = Decoded.of(bytes, Charset.forName("GB18030"));
    String text = decoded.text();
    return decoded.complete()
        && new SourceText(text).firstUnprintable == text.length()
        && hasChinese(text);
  }

  private static boolean hasChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
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

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private Location endLocation() {
    return locationOf(text.length(), text.length());
  }

  private void requirePrintable() {
    int at = firstUnprintable;
    if (at < text.length()) {
      throw new TreeException(
          locationOf(at, at),
          String.format(
              Locale.ROOT, "is not text: it holds the character U+%04X", text.codePointAt(at)));
    }
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
    return number < 1 || number > lineStarts.size()
        ? Optional.empty()
        : Optional.of(text.substring(lineStarts.get(number - 1), endOfLine(number - 1)));
  }

  /** Refuses lines of more than {@code longest} UTF-16 units. */
  void requireLines(int longest) {
    for (int line = 0; line < lineStarts.size(); line++) {
      if (endOfLine(line) - lineStarts.get(line) > longest) {
        throw new TreeException(
            new Location(line + 1, 1, 1), "the line is longer than " + longest + " characters");
      }
    }
  }

  /** The offset of the end of a line, counted from 0, before what ends it. */
  private int endOfLine(int line) {
    if (line + 1 == lineStarts.size()) {
      return text.length();
    }
    int end = lineStarts.get(line + 1) - 1;
    return end > lineStarts.get(line) && text.startsWith("\r\n", end - 1) ? end - 1 : end;
  }

  /** Whether {@code sign} stands at {@code offset}. */
  boolean hasAt(int offset, char sign) {
    return offset < text.length() && text.charAt(offset) == sign;
  }

  /** The offset in UTF-16 units, as Java counts, of an offset in code points. Logarithmic. */
  int offsetOf(int codePoints) {
    int before = 0;
    int after = pairs.size();
    while (before < after) {
      int middle = (before + after) >>> 1;
      if (pairs.get(middle) - middle < codePoints) {
        before = middle + 1;
      } else {
        after = middle;
      }
    }
    return codePoints + before;
  }

  /**
   * Where the characters from one offset to another stand, as far as they are on one line.
   * Logarithmic.
   *
   * @param start in UTF-16 units, at most the length of the text
   * @param end in UTF-16 units
   */
  Location locationOf(int start, int end) {
    int line = lineOf(start);
    return new Location(
        line + 1,
        codePoints(lineStarts.get(line), start) + 1,
        Math.max(1, codePoints(start, Math.min(end, endOfLine(line)))));
  }

  /** Tokens are asked for in their order: the line is mostly that of the last one or the next. */
  private int lineOf(int offset) {
    int line = lastLine;
    for (int next = line; next < Math.min(line + 2, lineStarts.size()); next++) {
      boolean before = offset < lineStarts.get(next);
      boolean after = next + 1 < lineStarts.size() && offset >= lineStarts.get(next + 1);
      if (!before && !after) {
        lastLine = next;
        return next;
      }
    }
    int found = lineStarts.countUpTo(offset) - 1;
    lastLine = found;
    return found;
  }

  private int codePoints(int start, int end) {
    if (pairs.size() == 0) {
      return end - start;
    }
    return end - start - (pairs.countUpTo(end - 1) - pairs.countUpTo(start - 1));
  }

  /** Offsets, ascending. */
  private static final class Offsets {
    private int[] offsets = new int[16];
    private int size;

    void add(int offset) {
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * size);
      }
      offsets[size++] = offset;
    }

    int size() {
      return size;
    }

    int get(int index) {
      return offsets[index];
    }

    /** How many are not greater than {@code offset}. */
    int countUpTo(int offset) {
      int found = Arrays.binarySearch(offsets, 0, size, offset);
      return found >= 0 ? found + 1 : -found - 1;
    }
  }
}

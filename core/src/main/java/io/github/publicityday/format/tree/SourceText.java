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
import org.jspecify.annotations.Nullable;

/**
 * A text that a file holds, by {@linkplain Lines lines}; a leading byte order mark is no part of
 * it.
 */
public final class SourceText {
  /** The greatest limit there can be: about what a Java array holds. */
  public static final int MOST_BYTES = Integer.MAX_VALUE - 16;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The text and, after it, nothing that counts. */
  private final char[] chars;

  private final int length;

  // Made when they are first asked for: of most files, nobody asks. Two threads may both make them.
  private volatile @Nullable String text;
  private volatile @Nullable Lines lines;

  private SourceText(char[] chars, int length) {
    boolean marked = length > 0 && chars[0] == BYTE_ORDER_MARK;
    this.chars = marked ? Arrays.copyOfRange(chars, 1, length) : chars;
    this.length = marked ? length - 1 : length;
  }

  /**
   * The text {@code text}. Linear.
   *
   * @throws TreeException if it holds a character that no file of text holds: a control character
   *     but tab, LF and CR, or half a surrogate pair
   */
  public static SourceText of(String text) {
    return new SourceText(text.toCharArray(), text.length()).requirePrintable();
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
    Decoded decoded = Decoded.of(bytes, charset);
    SourceText text = decoded.text();
    if (decoded.complete()) {
      return text.requirePrintable();
    }
    throw new TreeException(
        text.lines().locationOf(text.length, text.length), problem(bytes, charset, decoded));
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
    SourceText text = decoded.text();
    return decoded.complete() && text.firstUnprintable() == text.length && hasChinese(text);
  }

  private static boolean hasChinese(SourceText text) {
    return text.text().codePoints().anyMatch(Character::isIdeographic);
  }

  /** What strict decoding made of the first {@code bytes} bytes, all of them if complete. */
  private record Decoded(SourceText text, int bytes, boolean complete) {
    static Decoded of(byte[] bytes, Charset charset) {
      CharsetDecoder decoder = charset.newDecoder(); // which reports what is malformed
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out =
          CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        result = decoder.flush(out);
      }
      return new Decoded(
          new SourceText(out.array(), out.position()), in.position(), result.isUnderflow());
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private SourceText requirePrintable() {
    int at = firstUnprintable();
    if (at < length) {
      throw new TreeException(
          lines().locationOf(at, at),
          String.format(
              Locale.ROOT,
              "is not text: it holds the character U+%04X",
              Character.codePointAt(chars, at, length)));
    }
    return this;
  }

  /** The offset of the first character that no file may hold as it is, or the length. */
  private int firstUnprintable() {
    int at = 0;
    while (at < length) {
      char c = chars[at];
      // What nearly all characters are is looked at first.
      if ((c >= ' ' && c <= '~') || (c >= 0xA0 && c < Character.MIN_SURROGATE) || c == '\n') {
        at++;
      } else {
        int codePoint = Character.codePointAt(chars, at, length);
        if (!isPrintable(codePoint)) {
          return at;
        }
        at += Character.charCount(codePoint);
      }
    }
    return length;
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
    String made = text;
    if (made == null) {
      made = new String(chars, 0, length);
      text = made;
    }
    return made;
  }

  /** The text, in an array of at least its {@link #length}; not to be changed. */
  char[] chars() {
    return chars;
  }

  /** In UTF-16 units. */
  int length() {
    return length;
  }

  Lines lines() {
    Lines made = lines;
    if (made == null) {
      made = new Lines(chars, length);
      lines = made;
    }
    return made;
  }

  /** Line {@code number}, from 1, without its end; empty if there is no such line. */
  public Optional<String> line(int number) {
    Lines all = lines();
    if (number < 1 || number > all.count()) {
      return Optional.empty();
    }
    int start = all.start(number - 1);
    return Optional.of(new String(chars, start, all.end(number - 1) - start));
  }

  /** Refuses lines of more than {@code longest} UTF-16 units. */
  void requireLines(int longest) {
    Lines all = lines();
    for (int line = 0; line < all.count(); line++) {
      if (all.end(line) - all.start(line) > longest) {
        throw new TreeException(
            new Location(line + 1, 1, 1), "the line is longer than " + longest + " characters");
      }
    }
  }

  /** Whether {@code sign} stands at {@code offset}. */
  boolean hasAt(int offset, char sign) {
    return offset < length && chars[offset] == sign;
  }
}

package io.github.publicityday.format.tree;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static SourceText read(byte[] bytes, Charset charset) throws IOException {
    return SourceText.read(new ByteArrayInputStream(bytes), charset, 1_000);
  }

  private static TreeException refusal(byte[] bytes, Charset charset) {
    return catchThrowableOfType(TreeException.class, () -> read(bytes, charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "公安局𠮷", "a\tb\r\nc"})
  void holdsTheTextThatTheBytesSay(String text) throws IOException {
    assertThat(read(text.getBytes(UTF_8), UTF_8).text()).isEqualTo(text);
    assertThat(read(text.getBytes(GB18030), GB18030).text()).isEqualTo(text);
    assertThat(read(text.getBytes(UTF_16), UTF_16).text()).isEqualTo(text);
  }

  @Test
  void skipsOneByteOrderMark() throws IOException {
    assertThat(read("\uFEFFa".getBytes(UTF_8), UTF_8).text()).isEqualTo("a");
    assertThat(SourceText.of("\uFEFF\uFEFFa").text()).isEqualTo("\uFEFFa");
  }

  @Test
  void namesTheByteAndPlaceThatIsNotUtf8() {
    TreeException refusal = refusal("a: é\nb: caf\u00e9".getBytes(ISO_8859_1), UTF_8);
    assertThat(refusal).hasMessage("is not UTF-8 (byte 4)");
    assertThat(refusal.location()).isEqualTo(new Location(1, 4, 1));
  }

  @Test
  void countsThePlaceOfABadByteInCharacters() {
    byte[] bytes = "公:\n安𠮷?".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    TreeException refusal = refusal(bytes, UTF_8);
    assertThat(refusal).hasMessage("is not UTF-8 (byte 13)");
    assertThat(refusal.location()).isEqualTo(new Location(2, 3, 1));
  }

  @Test
  void doesNotCountTheByteOrderMarkBeforeABadByte() {
    TreeException refusal = refusal("\u00ef\u00bb\u00bfa\u00e9".getBytes(ISO_8859_1), UTF_8);
    assertThat(refusal).hasMessage("is not UTF-8 (byte 5)");
    assertThat(refusal.location()).isEqualTo(new Location(1, 2, 1));
  }

  @Test
  void refusesACharacterThatIsCutOff() {
    byte[] bytes = Arrays.copyOf("公安局".getBytes(UTF_8), 8);
    assertThat(refusal(bytes, UTF_8)).hasMessage("is not UTF-8 (byte 7)");
  }

  @Test
  void recognisesGb18030ButDoesNotGuessIt() {
    TreeException refusal = refusal("title: 公安局".getBytes(GB18030), UTF_8);
    assertThat(refusal).hasMessage("is not UTF-8 (byte 8); it would decode as GB18030");
  }

  @Test
  void doesNotTakeEveryStrayByteForGb18030() {
    assertThat(refusal(new byte[] {'a', (byte) 0x81, (byte) 0x30, 7}, UTF_8))
        .hasMessage("is not UTF-8 (byte 2)");
  }

  @Test
  void recognisesUtf16() {
    assertThat(refusal("title: a".getBytes(UTF_16), UTF_8))
        .hasMessage("is not text in UTF-8; it begins like UTF-16");
    assertThat(refusal("title: 公安局".getBytes(UTF_16LE), UTF_8))
        .hasMessage("is not text; it holds zero bytes");
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
    assertThat(refusal(png, UTF_8)).hasMessage("is not text; it holds zero bytes");
    TreeException zip = refusal(new byte[] {'P', 'K', 3, 4}, UTF_8);
    assertThat(zip).hasMessage("is not text: it holds the character U+0003");
    assertThat(zip.location()).isEqualTo(new Location(1, 3, 1));
  }

  @Test
  void refusesHalfASurrogatePair() {
    assertThatThrownBy(() -> SourceText.of("a\nb\uD842"))
        .isInstanceOfSatisfying(
            TreeException.class, e -> assertThat(e.location()).isEqualTo(new Location(2, 2, 1)))
        .hasMessage("is not text: it holds the character U+D842");
  }

  @Test
  void readsAsMuchAsTheLimitAndRefusesMore() throws IOException {
    byte[] ten = "0123456789".getBytes(UTF_8);
    assertThat(SourceText.read(new ByteArrayInputStream(ten), UTF_8, 10).text())
        .isEqualTo("0123456789");
    assertThatThrownBy(() -> SourceText.read(new ByteArrayInputStream(ten), UTF_8, 9))
        .isInstanceOf(TreeException.class)
        .hasMessage("is larger than the limit of 9 bytes");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 9, 10, 11, 100})
  void readsAllWhateverTheStreamSaysIsLeft(int available) throws IOException {
    InputStream ten =
        new ByteArrayInputStream("0123456789".getBytes(UTF_8)) {
          @Override
          public synchronized int available() {
            return available;
          }
        };
    assertThat(SourceText.read(ten, UTF_8, 10).text()).isEqualTo("0123456789");
  }

  @Test
  void readsOneByteBeyondTheLimitOfAnEndlessStream() {
    Endless endless = new Endless();
    assertThatThrownBy(() -> SourceText.read(endless, UTF_8, 100_000))
        .hasMessage("is larger than the limit of 100000 bytes");
    assertThat(endless.given).isEqualTo(100_001);
  }

  @Test
  void endsLinesAsEditorsDo() {
    SourceText text = SourceText.of("a\nb\r\nc\rd\u2028\u0085\n\n");
    assertThat(text.line(1)).contains("a");
    assertThat(text.line(2)).contains("b");
    assertThat(text.line(3)).contains("c");
    assertThat(text.line(4)).contains("d\u2028\u0085");
    assertThat(text.line(5)).contains("");
    assertThat(text.line(6)).contains("");
    assertThat(text.line(7)).isEmpty();
    assertThat(text.line(0)).isEmpty();
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    assertThat(SourceText.of("").line(1)).contains("");
    assertThat(SourceText.of("").line(2)).isEmpty();
  }

  /** Gives spaces as long as anybody asks. */
  private static final class Endless extends InputStream {
    private long given;

    @Override
    public int read() {
      given++;
      return ' ';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      Arrays.fill(bytes, offset, offset + length, (byte) ' ');
      given += length;
      return length;
    }
  }
}

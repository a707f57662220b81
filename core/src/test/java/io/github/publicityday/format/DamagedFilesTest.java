package io.github.publicityday.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a file is damaged, it is read, or refused in one line that points into it. */
class DamagedFilesTest {
  private static final int FILES = 2_000;
  private static final String SIGNS = " \n\t:-#'\"\\,[]{}&*!|>%@`~?<=0019aZ中";

  @ParameterizedTest
  @EnumSource(PlanFormat.class)
  void isReadOrRefused(PlanFormat format) throws IOException {
    SplittableRandom random = new SplittableRandom(110);
    PlanWriter writer = format == PlanFormat.YAML ? PlanWriter.yaml() : PlanWriter.json();
    int refused = 0;
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = damaged(writer.toString(RandomPlans.of(i % 200)).getBytes(UTF_8), random);
      try {
        PlanReader.create().read(new ByteArrayInputStream(bytes), "p", format);
      } catch (PlanFormatException e) {
        refused++;
        assertPointsInto(new String(bytes, UTF_8), e);
      }
    }
    assertThat(refused).isGreaterThan(FILES / 2);
  }

  private static byte[] damaged(byte[] bytes, SplittableRandom random) {
    byte[] damaged = bytes;
    for (int left = random.nextInt(1, 4); left > 0 && damaged.length > 0; left--) {
      int at = random.nextInt(damaged.length);
      switch (random.nextInt(8)) {
        case 0 -> damaged = Arrays.copyOf(damaged, at + 1);
        case 1 -> damaged[at] = (byte) random.nextInt(256);
        case 2, 3 ->
            damaged = spliced(damaged, at, Math.min(damaged.length, at + random.nextInt(20)), "");
        default -> {
          int sign = random.nextInt(SIGNS.length());
          damaged = spliced(damaged, at, at, SIGNS.substring(sign, sign + 1));
        }
      }
    }
    return damaged;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, String text) {
    byte[] middle = text.getBytes(UTF_8);
    byte[] spliced = new byte[from + middle.length + bytes.length - to];
    System.arraycopy(bytes, 0, spliced, 0, from);
    System.arraycopy(middle, 0, spliced, from, middle.length);
    System.arraycopy(bytes, to, spliced, from + middle.length, bytes.length - to);
    return spliced;
  }

  private static void assertPointsInto(String text, PlanFormatException e) {
    assertThat(e.problem()).doesNotContain("\n").isNotBlank().hasSizeLessThan(600);
    Optional<SourcePosition> at = e.position();
    if (at.isEmpty()) {
      assertThat(e.problem()).isEqualTo("is empty");
      return;
    }
    String[] lines = text.split("\r\n|\r|\n", -1);
    assertThat(at.get().line()).as(e.getMessage()).isBetween(1, lines.length);
    String line = lines[at.get().line() - 1];
    assertThat(at.get().column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
    assertThat(at.get().length()).isPositive();
    assertThat(e).hasMessage("p:" + at.get().line() + ":" + at.get().column() + ": " + e.problem());
  }
}

package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {
  @Test
  void a_character_that_the_charset_lacks_is_a_question_mark() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Output(bytes, StandardCharsets.ISO_8859_1).print("é 文");
    assertThat(bytes.toByteArray()).containsExactly(0xE9, ' ', '?');
  }

  @Test
  void after_the_first_failure_nothing_more_is_written() {
    int[] attempts = {0};
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            attempts[0]++;
            throw new IOException("attempt " + attempts[0]);
          }
        };
    Output output = new Output(failing, StandardCharsets.UTF_8);

    output.print("one");
    output.print("two");

    assertThat(attempts[0]).isEqualTo(1);
    assertThat(output.failure()).get().extracting(IOException::getMessage).isEqualTo("attempt 1");
  }
}

package io.github.publicityday.validation.cli;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.validation.report.Language;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the tool runs.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param terminal whether standard output is a terminal
 * @param locale the locale of the user, unless the environment says otherwise
 * @param today the date where the user is, each time it is asked for
 */
record Shell(
    InputStream in,
    Output out,
    Output err,
    ImmutableMap<String, String> environment,
    boolean terminal,
    Locale locale,
    Supplier<LocalDate> today) {

  /** What standard error is connected to, on Linux. */
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  /** The shell that started this process. */
  static Shell ofProcess() {
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Shell::isTerminal);
    return new Shell(
        new FileInputStream(FileDescriptor.in),
        new Output(new FileOutputStream(FileDescriptor.out), charset("stdout", console)),
        new Output(
            new FileOutputStream(FileDescriptor.err),
            charset("stderr", console),
            terminalEncoding("stderr").isPresent() || isTerminal(STANDARD_ERROR)),
        ImmutableMap.copyOf(System.getenv()),
        console.isPresent() || terminalEncoding("stdout").isPresent(),
        Locale.getDefault(Locale.Category.DISPLAY),
        () -> LocalDate.now(ZoneId.systemDefault()));
  }

  /** Since Java 22 there may be a console where there is no terminal; only it can tell. */
  private static boolean isTerminal(Console console) {
    if (Runtime.version().feature() < 22) {
      return true;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Since Java 19 no property tells; where the system does not, nothing is drawn. */
  private static boolean isTerminal(Path stream) {
    if (Runtime.version().feature() < 19) {
      return false;
    }
    try {
      return Files.readSymbolicLink(stream).startsWith("/dev/pts");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /**
   * A terminal's own encoding; UTF-8, like the input, for everything else. No terminal is confined
   * to ASCII: who sees it as the encoding has a process without a locale, as containers do.
   */
  private static Charset charset(String stream, Optional<Console> console) {
    return terminalEncoding(stream)
        .or(() -> console.map(Console::charset))
        .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
        .orElse(StandardCharsets.UTF_8);
  }

  /** Java 17 and 18 tell the encoding of each stream that is a terminal. */
  private static Optional<Charset> terminalEncoding(String stream) {
    return Optional.ofNullable(System.getProperty("sun." + stream + ".encoding"))
        .filter(Charset::isSupported)
        .map(Charset::forName);
  }

  /** The same with {@code other} as standard input. */
  Shell reading(InputStream other) {
    return new Shell(other, out, err, environment, terminal, locale, today);
  }

  /** Whether to colour: on a terminal that can, unless the user does not want it. */
  boolean coloured() {
    return terminal && isLively();
  }

  /** Whether to show progress on standard error: likewise. */
  boolean animated() {
    return err.isTerminal() && isLively();
  }

  private boolean isLively() {
    return Strings.isNullOrEmpty(environment.get("NO_COLOR"))
        && !"dumb".equals(environment.get("TERM"));
  }

  /** The language of the user: what the environment says, else the locale. */
  Language language() {
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = Strings.nullToEmpty(environment.get(name));
      if (!value.isEmpty()) {
        return Language.of(parseLocale(value));
      }
    }
    return Language.of(locale);
  }

  /** The locale of a POSIX name: {@code zh_TW.UTF-8@radical}; English for {@code C}. */
  private static Locale parseLocale(String name) {
    return Locale.forLanguageTag(name.replaceFirst("[.@].*", "").replace('_', '-'));
  }
}

package io.github.publicityday.validation.cli;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** The tool in this process, in surroundings that a test chooses. */
final class Tool {
  private String input = "";
  private ImmutableMap<String, String> environment = ImmutableMap.of();
  private Charset charset = StandardCharsets.UTF_8;
  private boolean terminal;
  private boolean errTerminal;
  private Locale locale = Locale.ENGLISH;
  private LocalDate today = LocalDate.of(2027, 1, 4);
  private Supplier<PlanValidator.Builder> validators = PlanValidator::builder;

  /** What a run left behind. */
  record Outcome(int code, String out, String err) {}

  static Outcome run(String... args) {
    return new Tool().with(args);
  }

  Tool input(String text) {
    input = text;
    return this;
  }

  Tool environment(String name, String value) {
    environment =
        ImmutableMap.<String, String>builder().putAll(environment).put(name, value).build();
    return this;
  }

  /** Text is written and read back in {@code charset}. */
  Tool charset(String name) {
    charset = Charset.forName(name);
    return this;
  }

  Tool terminal() {
    terminal = true;
    return this;
  }

  /** Standard error is a terminal. */
  Tool errTerminal() {
    errTerminal = true;
    return this;
  }

  Tool locale(String tag) {
    locale = Locale.forLanguageTag(tag);
    return this;
  }

  Tool today(String date) {
    today = LocalDate.parse(date);
    return this;
  }

  Tool rule(Rule rule) {
    return validators(() -> PlanValidator.builder().addRule(rule));
  }

  Tool validators(Supplier<PlanValidator.Builder> validators) {
    this.validators = validators;
    return this;
  }

  Outcome with(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = into(out, err, args);
    return new Outcome(code, out.toString(charset), err.toString(charset));
  }

  int into(OutputStream out, OutputStream err, String... args) {
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new Output(out, charset),
            new Output(err, charset, errTerminal),
            environment,
            terminal,
            locale,
            () -> today);
    return Main.run(shell, validators, args);
  }
}

package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * README.md in its parts: sections under headings of any level, and in each of them fenced blocks,
 * tables and prose. Tests look for what they check by headings, languages and columns, so that the
 * text around it may change.
 */
public final class Readme {
  /** The folder of the repository, seen from a module's. */
  public static final Path ROOT = Path.of("..");

  private static final Pattern HEADING = Pattern.compile("#+ (.+)");
  private static final Pattern FENCE = Pattern.compile("```(\\w*)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)]+)\\)");

  private final ImmutableList<Section> sections;

  /**
   * A fenced block.
   *
   * @param section the heading above it
   * @param number its place among all blocks, from 1
   * @param text its lines, each with its end
   */
  public record Block(String section, int number, String language, String text) {
    @Override
    public String toString() {
      return "block " + number + " (" + language + ") under \"" + section + "\"";
    }
  }

  /** A table: the cells of its first row, and those of the rows under it, unescaped. */
  public record Table(ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows) {}

  /**
   * What stands under one heading.
   *
   * @param prose the lines outside fenced blocks, tables and lists included
   */
  public record Section(String heading, ImmutableList<Block> blocks, String prose) {
    /** The blocks in {@code language}, in order. */
    public ImmutableList<Block> blocks(String language) {
      return blocks.stream()
          .filter(block -> block.language().equals(language))
          .collect(toImmutableList());
    }

    /** The prose on one line. */
    public String text() {
      return onOneLine(prose);
    }

    /** The items of its lists, each on one line. */
    public ImmutableList<String> items() {
      return Pattern.compile("(?m)^- (.*(?:\\n {2,}.*)*)")
          .matcher(prose)
          .results()
          .map(item -> onOneLine(item.group(1)))
          .collect(toImmutableList());
    }

    /** What is set as code in its prose, in order. */
    public ImmutableList<String> code() {
      return codeIn(prose);
    }

    ImmutableList<String> links() {
      return LINK.matcher(prose).results().map(link -> link.group(1)).collect(toImmutableList());
    }

    private ImmutableList<Table> tables() {
      return Pattern.compile("(?m)(?:^\\|.*\\n?)+")
          .matcher(prose)
          .results()
          .map(table -> tableOf(table.group()))
          .collect(toImmutableList());
    }
  }

  private Readme(ImmutableList<Section> sections) {
    this.sections = sections;
  }

  /** The README of this repository. */
  public static Readme read() {
    try {
      return of(Files.readString(ROOT.resolve("README.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Readme of(String text) {
    List<Section> sections = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    StringBuilder prose = new StringBuilder();
    String heading = "";
    int number = 0;
    List<String> lines = Splitter.on('\n').splitToList(text);
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      Matcher title = HEADING.matcher(lines.get(i));
      if (fence.matches()) {
        StringBuilder code = new StringBuilder();
        for (i++; !lines.get(i).equals("```"); i++) {
          code.append(lines.get(i)).append('\n');
        }
        blocks.add(new Block(heading, ++number, fence.group(1), code.toString()));
      } else if (title.matches()) {
        sections.add(new Section(heading, ImmutableList.copyOf(blocks), prose.toString()));
        blocks.clear();
        prose.setLength(0);
        heading = title.group(1);
      } else {
        prose.append(lines.get(i)).append('\n');
      }
    }
    sections.add(new Section(heading, ImmutableList.copyOf(blocks), prose.toString()));
    return new Readme(ImmutableList.copyOf(sections));
  }

  /** All sections, in order; the first is what stands above any heading. */
  public ImmutableList<Section> sections() {
    return sections;
  }

  /** The one section whose heading has {@code words} in it. */
  public Section section(String words) {
    return only(
        "section with \"" + words + "\" in its heading",
        sections.stream().filter(section -> section.heading().contains(words)));
  }

  /** All fenced blocks, in order. */
  public ImmutableList<Block> blocks() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .collect(toImmutableList());
  }

  /** The blocks in {@code language}, in order. */
  public ImmutableList<Block> blocks(String language) {
    return sections.stream()
        .flatMap(section -> section.blocks(language).stream())
        .collect(toImmutableList());
  }

  /** The one table with these columns. */
  public Table table(String... columns) {
    ImmutableList<String> wanted = ImmutableList.copyOf(columns);
    return only(
        "table with the columns " + wanted,
        sections.stream()
            .flatMap(section -> section.tables().stream())
            .filter(table -> table.columns().equals(wanted)));
  }

  /**
   * What {@code pattern} matches in prose whose line breaks are spaces, so that it may be broken
   * anywhere.
   */
  public MatchResult find(String pattern) {
    return only(
        "sentence like /" + pattern + "/",
        sections.stream()
            .flatMap(section -> Pattern.compile(pattern).matcher(section.text()).results()));
  }

  private static <T> T only(String what, Stream<T> found) {
    List<T> all = found.toList();
    if (all.size() != 1) {
      throw new AssertionError(
          "README.md has "
              + all.size()
              + " times a "
              + what
              + "; the tests look for one: mend README.md, or the test if the README is right");
    }
    return all.get(0);
  }

  /** What is set as code in {@code prose}, in order. */
  public static ImmutableList<String> codeIn(String prose) {
    return CODE.matcher(prose)
        .results()
        .map(code -> onOneLine(code.group(1)))
        .collect(toImmutableList());
  }

  /** Writes the files that {@code block} holds, each after a comment with its name. */
  static void writeFiles(Block block, Path folder) {
    try {
      for (String file : Splitter.on(Pattern.compile("(?m)^# ")).split(block.text())) {
        if (!file.isEmpty()) {
          List<String> parts = Splitter.on('\n').limit(2).splitToList(file);
          Files.writeString(folder.resolve(parts.get(0)), parts.get(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String onOneLine(String prose) {
    return prose.strip().replaceAll("\\s+", " ");
  }

  private static Table tableOf(String lines) {
    ImmutableList<ImmutableList<String>> rows =
        lines.lines().map(Readme::cellsOf).collect(toImmutableList());
    return new Table(rows.get(0), rows.subList(2, rows.size()));
  }

  private static ImmutableList<String> cellsOf(String line) {
    String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    return Stream.of(inner.split("(?<!\\\\)\\|", -1))
        .map(cell -> cell.strip().replace("\\|", "|"))
        .collect(toImmutableList());
  }
}

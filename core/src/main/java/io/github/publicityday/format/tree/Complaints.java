package io.github.publicityday.format.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What parsers complain about, as one line with the place that they mean. */
final class Complaints {
  private static final Pattern NO_START = Pattern.compile("found character '(.*?)' that cannot.*");

  private Complaints() {}

  /** The complaint {@code e} of {@code parser}. */
  static TreeException translated(JsonProcessingException e, JsonParser parser, Locator locator) {
    String problem = String.valueOf(e.getOriginalMessage());
    if (locator instanceof Locator.OfYaml text
        && e.getCause() instanceof MarkedYAMLException yaml
        && yaml.getProblemMark() != null) {
      return new TreeException(
          text.ofCodePoint(yaml.getProblemMark().getIndex()), problemOf(yaml), e);
    }
    if (locator.startsWith(parser, '!')) {
      return new TreeException(locator.start(parser), "tags (!) are not supported", e);
    }
    if (problem.startsWith("Expected a field name")) {
      return new TreeException(
          locator.start(parser),
          locator.startsWith(parser, '*')
              ? "aliases (*) are not supported"
              : "a key is a text, not a list or a mapping",
          e);
    }
    return new TreeException(
        locator.of(e.getLocation()), problem.replaceAll("\\(start marker at .*", ""), e);
  }

  private static String problemOf(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    if (problem.equals("mapping values are not allowed here")) {
      return "a key cannot stand here; a text with \": \" in it needs quotes";
    }
    Matcher noStart = NO_START.matcher(problem);
    if (noStart.matches()) {
      return noStart.group(1).contains("TAB")
          ? "a tab cannot stand here; use spaces"
          : "no text starts with " + noStart.group(1) + " unless it is in quotes";
    }
    return e.getContext() == null ? problem : problem + " " + e.getContext();
  }
}

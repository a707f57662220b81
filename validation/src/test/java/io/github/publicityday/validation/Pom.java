package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What tests want to know of a pom of this repository. Its text without comments and line breaks is
 * all that is looked at: the module that the tests are patched into does not read {@code java.xml}.
 *
 * @param text the elements, with one space between them
 */
record Pom(String text) {
  private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>");

  private static final Pattern PLUGIN = Pattern.compile("<plugin>(.*?)</plugin>");

  /** A library that the project itself uses. */
  record Dependency(String groupId, String artifactId, String scope, boolean optional) {}

  /** The pom at {@code path} in the repository. */
  static Pom read(Path path) {
    try {
      String xml = Files.readString(Readme.ROOT.resolve(path));
      return new Pom(xml.replaceAll("(?s)<!--.*?-->", "").replaceAll("\\s+", " "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The dependencies in {@code xml}, in order. */
  static ImmutableList<Dependency> dependencies(String xml) {
    return DEPENDENCY
        .matcher(xml.replaceAll("\\s+", " "))
        .results()
        .map(dependency -> dependency.group(1))
        .map(
            dependency ->
                new Dependency(
                    first("groupId", dependency),
                    first("artifactId", dependency),
                    dependency.contains("<scope>") ? first("scope", dependency) : "compile",
                    dependency.contains("<optional>true</optional>")))
        .collect(toImmutableList());
  }

  private static String first(String element, String xml) {
    String start = "<" + element + ">";
    int from = xml.indexOf(start);
    if (from < 0) {
      throw new AssertionError("no " + start + " in " + xml);
    }
    return xml.substring(from + start.length(), xml.indexOf("</", from));
  }

  /** Its dependencies, those of plugins and profiles left out. */
  ImmutableList<Dependency> dependencies() {
    return dependencies(text.replaceAll("<(dependencyManagement|build|profiles)>.*</\\1>", ""));
  }

  /** Its own artifact id, not that of its parent. */
  String artifactId() {
    return first("artifactId", text.replaceAll("<parent>.*</parent>", ""));
  }

  /** The content of the first {@code element}. */
  String value(String element) {
    return first(element, text);
  }

  /** The content of the first {@code element} within the first {@code around}. */
  String value(String element, String around) {
    return first(element, text.substring(text.indexOf("<" + around + ">")));
  }

  /** What it says of the plugin with this artifact id. */
  Pom plugin(String artifactId) {
    return PLUGIN
        .matcher(text)
        .results()
        .map(plugin -> new Pom(plugin.group(1)))
        .filter(plugin -> plugin.value("artifactId").equals(artifactId))
        .findFirst()
        .orElseThrow();
  }
}

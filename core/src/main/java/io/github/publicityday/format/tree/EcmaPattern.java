package io.github.publicityday.format.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites a pattern of Java into one of ECMA-262, which JSON Schema wants: without names of
 * groups, possessive quantifiers and flags. Where the case of letters does not matter, both stand
 * there.
 *
 * <p>Knows the syntax that the patterns of this project use, and no more.
 */
final class EcmaPattern {
  private static final Pattern LETTERS = Pattern.compile("[a-z]-[a-z]|[a-z]");

  private final String java;
  private final StringBuilder ecma = new StringBuilder();
  private final Deque<Boolean> outer = new ArrayDeque<>();
  private boolean anyCase;
  private int at;

  private EcmaPattern(String java) {
    this.java = java;
  }

  static String of(String java) {
    return new EcmaPattern(java).rewritten();
  }

  private String rewritten() {
    while (at < java.length()) {
      char c = java.charAt(at);
      switch (c) {
        case '(' -> openGroup();
        case ')' -> {
          anyCase = outer.pop();
          copy(1);
        }
        case '[' -> characterClass();
        case '\\' -> copy(2);
        case '+' -> {
          copy(1);
          at += java.startsWith("+", at) ? 1 : 0;
        }
        default -> letter(c);
      }
    }
    return ecma.toString();
  }

  private void copy(int length) {
    ecma.append(java, at, at + length);
    at += length;
  }

  private void openGroup() {
    if (java.startsWith("(?i)", at)) {
      anyCase = true;
      at += 4;
      return;
    }
    outer.push(anyCase);
    if (java.startsWith("(?i:", at)) {
      anyCase = true;
      at += 4;
      ecma.append("(?:");
    } else if (java.startsWith("(?<", at)) {
      at = java.indexOf('>', at) + 1;
      ecma.append("(?:");
    } else {
      copy(java.startsWith("(?", at) ? 3 : 1);
    }
  }

  /** Of letters, a class holds single ones and ranges from lower to lower case. */
  private void characterClass() {
    int end = java.indexOf(']', at);
    while (java.charAt(end - 1) == '\\' && java.charAt(end - 2) != '\\') {
      end = java.indexOf(']', end + 1);
    }
    String members = java.substring(at + 1, end);
    ecma.append('[').append(members);
    if (anyCase) {
      Matcher letters = LETTERS.matcher(members.replaceAll("\\\\.", ""));
      letters.results().forEach(run -> ecma.append(run.group().toUpperCase(Locale.ROOT)));
    }
    ecma.append(']');
    at = end + 1;
  }

  private void letter(char c) {
    boolean both = anyCase && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    if (both) {
      ecma.append('[')
          .append(Character.toLowerCase(c))
          .append(Character.toUpperCase(c))
          .append(']');
    } else {
      ecma.append(c);
    }
    at++;
  }
}

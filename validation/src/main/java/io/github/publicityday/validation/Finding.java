package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.publicityday.ElementPath;
import java.nio.charset.StandardCharsets;

/**
 * One thing that is wrong with a plan. It holds facts and no text: what it says in which language
 * is decided when it is shown.
 *
 * @param rule the id of the rule that found it
 * @param severity how grave it is, under the policy in force
 * @param subject the element that is wrong
 * @param name what a reader of the plan calls that element
 * @param evidence the facts
 * @param related the other elements that it is about, in the order in which the rule tells them;
 *     empty if there are none
 * @param omitted how many more related elements there are, which the report's {@linkplain
 *     ReportLimits limits} left out
 */
public record Finding(
    String rule,
    Severity severity,
    ElementPath subject,
    String name,
    Evidence evidence,
    ImmutableList<Related> related,
    int omitted) {

  /**
   * What identifies the finding from one revision of a plan to the next: sixteen hexadecimal digits
   * derived from the rule, the subject and the related elements that are not omitted. Order,
   * numbers, names and severity play no part, so it survives reordering, a changed figure and a
   * changed title. Where related elements are omitted, their order and the limit tell which, and so
   * they do play a part. Computed anew at each call.
   */
  public String fingerprint() {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, rule);
    put(hasher, subject.toString());
    related.stream()
        .map(other -> other.part() + " " + other.path())
        .sorted()
        .forEach(other -> put(hasher, other));
    return hasher.hash().toString().substring(0, 16);
  }

  private static void put(Hasher hasher, String text) {
    // A terminator that no path can hold keeps neighbouring texts apart.
    hasher.putString(text, StandardCharsets.UTF_8).putByte((byte) 0);
  }
}
